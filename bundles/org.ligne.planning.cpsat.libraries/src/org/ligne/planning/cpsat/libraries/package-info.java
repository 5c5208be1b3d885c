/** The solver's native libraries. */
package org.ligne.planning.cpsat.libraries;
