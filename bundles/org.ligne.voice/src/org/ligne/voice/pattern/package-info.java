/**
 * Patterns that editors write and that can neither hang nor grow without bound: RE2/J, searching in
 * an alphabet where its word boundaries are those of Unicode. What it cannot do is refused with a
 * reason that says what to write instead.
 */
package org.ligne.voice.pattern;
