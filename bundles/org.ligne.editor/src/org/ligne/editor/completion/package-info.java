/** What can be written at the caret: proposals, their documentation, and snippets to fill in. */
package org.ligne.editor.completion;
