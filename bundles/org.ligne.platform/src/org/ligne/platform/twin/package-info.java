/**
 * Texts that are the same, or almost: what networks call duplicates. No network says how it
 * compares; how it is done here, and where the line is drawn, stands in {@code likeness.properties}
 * with its reason.
 */
package org.ligne.platform.twin;
