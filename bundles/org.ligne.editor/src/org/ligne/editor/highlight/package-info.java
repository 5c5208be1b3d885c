/** Marks every place in a text that names what the caret stands on. */
package org.ligne.editor.highlight;
