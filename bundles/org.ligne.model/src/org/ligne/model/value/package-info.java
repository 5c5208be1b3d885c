/**
 * Immutable values of the trade that the platform's own library lacks. Each checks itself on entry
 * and writes itself back in the form it is read in: {@code parse(x.toString()).equals(x)}.
 */
package org.ligne.model.value;
