package org.ligne.voice.pattern;

/** What became of a pattern: one to search with, or why there is none. */
public sealed interface Compiled permits TextPattern, Refusal {}
