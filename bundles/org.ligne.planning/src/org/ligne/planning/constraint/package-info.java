/**
 * What makes a plan right and what makes it good: one class for each hard constraint and each soft
 * term, all judging one entry at one slot against a {@link
 * org.ligne.planning.constraint.Timetable}, in constant time or close to it.
 *
 * <p>Constraints hold no state of their own. All figures are integers.
 */
package org.ligne.planning.constraint;
