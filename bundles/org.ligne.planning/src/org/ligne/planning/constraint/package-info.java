/**
 * What makes a plan right and what makes it good: one class for each hard constraint and each soft
 * term, all judging one entry at one slot against a {@link
 * org.ligne.planning.constraint.Timetable}, in constant time or close to it.
 *
 * <p>They are made with their table and may keep figures of their own; a table tells them of every
 * change. All figures are integers.
 */
package org.ligne.planning.constraint;
