/** Pictures on sheets of paper. */
package org.ligne.visual.paper;
