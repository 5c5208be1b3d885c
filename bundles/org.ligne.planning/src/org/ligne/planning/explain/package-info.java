/**
 * Says why: for each placed entry the statements that put it where it is, for each missing one what
 * stands in its way, and which weeks stay under their cadence. Looks at a finished table only.
 *
 * <p>An {@link org.ligne.planning.explain.Explainer} answers further questions about a finished
 * plan: what a slot is worth and why, what else an entry could have, and what would become of the
 * plan elsewhere.
 */
package org.ligne.planning.explain;
