package org.ligne.dsl.formatting;

/**
 * Characters to put in the place of others, so that a text comes to be laid out.
 *
 * @param offset where the old characters begin
 * @param length how many there are
 * @param text the new characters
 */
public record LayoutEdit(int offset, int length, String text) {}
