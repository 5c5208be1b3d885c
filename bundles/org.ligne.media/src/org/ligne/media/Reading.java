package org.ligne.media;

/**
 * What was found when a file was opened: facts, or why there are none. Immutable, and the same for
 * the same bytes under the same name.
 */
public sealed interface Reading permits Facts, Unreadable {}
