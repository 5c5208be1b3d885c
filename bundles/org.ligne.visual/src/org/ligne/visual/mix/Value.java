package org.ligne.visual.mix;

/**
 * A value that posts may have.
 *
 * @param key unique among the values of a dimension
 * @param label what people call it, in the reader's language
 * @param number its colour and pattern, from 0; -1 for posts without a value
 */
public record Value(String key, String label, int number) {}
