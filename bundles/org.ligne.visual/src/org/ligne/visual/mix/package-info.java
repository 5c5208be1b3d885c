/** What a plan is made of, against what its lines ask for: in figures, and drawn. */
package org.ligne.visual.mix;
