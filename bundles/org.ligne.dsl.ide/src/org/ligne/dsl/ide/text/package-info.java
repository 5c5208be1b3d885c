/** Texts as the services see them: lines and columns, words as they were written. */
package org.ligne.dsl.ide.text;
