/** Lays out a file, or the statements somebody has selected. */
package org.ligne.dsl.ide.formatting;
