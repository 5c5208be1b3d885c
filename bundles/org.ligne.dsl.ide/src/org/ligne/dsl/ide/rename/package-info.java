/** Gives an element another name, everywhere it is named. */
package org.ligne.dsl.ide.rename;
