/**
 * Colours of the text. A local scanner colours at once what can be told from the characters alone:
 * keywords, texts with their hashtags and links, comments, dates, figures. What only the language
 * server knows, such as whether a name is a channel or a person, comes as semantic tokens a moment
 * later and is merged into every repaint.
 *
 * <p>Everything here works on any text viewer: the editor, the generic editor, compare and preview.
 */
package org.ligne.editor.colouring;
