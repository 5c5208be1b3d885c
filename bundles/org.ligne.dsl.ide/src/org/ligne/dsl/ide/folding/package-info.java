/** What of a file can be folded away. */
package org.ligne.dsl.ide.folding;
