/** Blocks, texts and comments that can be folded away, at the ranges the server tells. */
package org.ligne.editor.folding;
