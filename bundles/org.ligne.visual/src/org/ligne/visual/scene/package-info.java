/** Pictures of a plan: what is where, what it is called, and how it is drawn. */
package org.ligne.visual.scene;
