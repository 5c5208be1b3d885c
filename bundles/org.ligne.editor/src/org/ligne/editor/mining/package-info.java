/**
 * What the server knows and the text does not say: planned dates and counts above statements, hints
 * between words. Both can be switched off.
 */
package org.ligne.editor.mining;
