/**
 * Texts as rules read them. Everything is found once, when a text is read, with exact places; what
 * is no prose is masked rather than cut out, so that a place found in prose is a place in the text.
 */
package org.ligne.voice.text;
