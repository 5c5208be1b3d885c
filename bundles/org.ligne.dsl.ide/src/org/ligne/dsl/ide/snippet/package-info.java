/**
 * Whole statements to insert and fill in: already laid out, with choices from the project, and
 * without errors when nothing in them is changed.
 */
package org.ligne.dsl.ide.snippet;
