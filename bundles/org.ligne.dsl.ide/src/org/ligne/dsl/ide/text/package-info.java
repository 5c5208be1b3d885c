/** Texts as the services see them: lines and columns. */
package org.ligne.dsl.ide.text;
