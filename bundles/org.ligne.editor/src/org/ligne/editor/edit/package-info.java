/**
 * Typing made light: indentation, pairs, comments, blocks. The rules work on documents alone, so
 * that they hold in every viewer and can be tested without a window.
 */
package org.ligne.editor.edit;
