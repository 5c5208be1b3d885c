/** Dictionaries. Nothing here knows rules. */
package org.ligne.voice.spelling;
