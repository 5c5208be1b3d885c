package org.ligne.media;

import java.util.OptionalInt;

/**
 * What a document is.
 *
 * @param format its format
 * @param bytes the file's length
 * @param pages how many pages or slides it has; empty when the file does not say so itself, as a
 *     text of Word need not
 */
public record DocumentFacts(Format format, long bytes, OptionalInt pages) implements Facts {}
