/**
 * Ligne's planning problem written for OR-Tools CP-SAT: better plans, bounds and contradictions.
 *
 * <p>This is a fragment of the planning bundle, which finds it as a service on its own class path.
 * Nothing needs it.
 */
package org.ligne.planning.cpsat;
