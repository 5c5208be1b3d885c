/** The elements of a file as a tree, and those of a workspace by a part of their name. */
package org.ligne.dsl.ide.symbols;
