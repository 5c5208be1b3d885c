/** Marks every place of a file that names the element at the cursor. */
package org.ligne.dsl.ide.highlight;
