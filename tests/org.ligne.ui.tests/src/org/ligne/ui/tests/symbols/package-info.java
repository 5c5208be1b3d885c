/** Finding one's way in texts: outline, occurrences, references, renaming, opening by name. */
package org.ligne.ui.tests.symbols;
