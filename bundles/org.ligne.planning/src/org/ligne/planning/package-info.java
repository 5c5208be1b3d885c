/**
 * Planning: from a problem to a plan whose every slot, and every missing one, is explained.
 *
 * <p>A {@link org.ligne.planning.Planner} takes a {@link org.ligne.planning.problem.Problem} and
 * gives a {@link org.ligne.planning.Solution}. {@link org.ligne.planning.PlanChecker} judges a
 * solution from the problem's own words, sharing no code with the search.
 */
package org.ligne.planning;
