package org.ligne.platform.twin;

/**
 * Two texts that are the same, or almost.
 *
 * @param <T> what sends them
 * @param later the one that comes too soon after the other
 * @param earlier the other
 * @param same whether nothing but case, blanks, punctuation or tracking differs
 */
public record Twin<T>(Sent<T> later, Sent<T> earlier, boolean same) {}
