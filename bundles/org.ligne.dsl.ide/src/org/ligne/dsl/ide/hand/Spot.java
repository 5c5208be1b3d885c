package org.ligne.dsl.ide.hand;

/**
 * Some characters of a file.
 *
 * @param uri the file's address as editors write it
 * @param offset the first of them
 * @param length how many
 */
public record Spot(String uri, int offset, int length) {}
