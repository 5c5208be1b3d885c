/**
 * The planning problem: what has to be placed, where it may go and which limits hold, on one axis
 * of slots. Everything here is immutable and knows neither the campaign model nor the search.
 *
 * <p>A {@link org.ligne.planning.problem.ProblemDraft} collects entries, channels, owners and
 * precedences by id and in any order; {@link org.ligne.planning.problem.Problem} holds them sorted
 * by id and numbered, so that no result depends on the order of declaration.
 */
package org.ligne.planning.problem;
