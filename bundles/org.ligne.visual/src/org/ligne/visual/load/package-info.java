/** What people and channels have to carry, against what they should: in figures, and drawn. */
package org.ligne.visual.load;
