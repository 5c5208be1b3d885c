/** The essentials of what is selected, or of the statement at the caret, in the Properties view. */
package org.ligne.ui.properties;
