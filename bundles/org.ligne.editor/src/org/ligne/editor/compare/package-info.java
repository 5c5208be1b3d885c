/** Comparing plans: coloured texts, and the statements that differ. */
package org.ligne.editor.compare;
