/** What users decide about the editor, and the pages on which they do. */
package org.ligne.editor.preferences;
