/** Reads sentences the grammar does not know as what they most likely mean. */
package org.ligne.dsl.ide.fix.syntax;
