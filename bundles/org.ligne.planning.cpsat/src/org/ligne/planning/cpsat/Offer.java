package org.ligne.planning.cpsat;

import com.google.ortools.sat.BoolVar;
import org.ligne.planning.problem.Entry;

/**
 * One slot of one entry, or several between which a model does not tell; they lie in one step of
 * the channel and on one day.
 *
 * @param entry the entry
 * @param step the step of the channel, see {@link Steps}
 * @param first the first of the slots
 * @param last the last of the slots; the first where a model tells all slots apart
 * @param points what the entry gains there by itself at most
 * @param taken whether the plan puts the entry there
 */
record Offer(Entry entry, int step, int first, int last, long points, BoolVar taken) {}
