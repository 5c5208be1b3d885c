/**
 * What a reader is told about the word under the pointer: one class for each kind of element and of
 * value, all written on the same {@link org.ligne.dsl.ide.hover.Card}.
 */
package org.ligne.dsl.ide.hover;
