/** Reads values that are written wrong as what they most likely mean. */
package org.ligne.dsl.ide.fix.value;
