/** Renaming an element in all texts, with a preview. */
package org.ligne.editor.rename;
