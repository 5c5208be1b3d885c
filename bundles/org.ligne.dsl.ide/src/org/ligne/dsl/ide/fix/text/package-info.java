/** Mends texts, items, descriptions and the languages they are in. */
package org.ligne.dsl.ide.fix.text;
