/**
 * Says why: for each placed entry the statements that put it where it is, for each missing one what
 * stands in its way, and which weeks stay under their cadence. Looks at a finished table only.
 */
package org.ligne.planning.explain;
