/**
 * The engine: places the most constrained entries first, forces in what found no place by throwing
 * out what blocks it, anneals with moves, swaps and ejections, and then improves until no move and
 * no swap is better. Bounded by steps, never by time; ties are broken by ids and slots and dice
 * have a fixed seed, so the same problem always gives the same plan.
 */
package org.ligne.planning.search;
