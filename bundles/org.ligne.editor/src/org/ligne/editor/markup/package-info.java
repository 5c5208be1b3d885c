/**
 * Markdown on the screen without a browser: a text with looks, links, tables and small pictures, in
 * the colours of the theme.
 */
package org.ligne.editor.markup;
