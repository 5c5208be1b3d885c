package org.ligne.compiler;

/**
 * Another place a {@link Diagnostic} is about, such as one of the statements of a conflict.
 *
 * @param file path relative to the project's folder, with forward slashes
 * @param line first line, from 1
 * @param column first column, from 1, in UTF-16 units
 * @param endLine last line
 * @param endColumn column behind the last character
 * @param message what stands there, in words its author would recognise
 */
public record Related(
    String file, int line, int column, int endLine, int endColumn, String message) {}
