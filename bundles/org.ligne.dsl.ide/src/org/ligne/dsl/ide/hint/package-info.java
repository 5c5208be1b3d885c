/** Small facts shown between the words of a text, which nobody has written there. */
package org.ligne.dsl.ide.hint;
