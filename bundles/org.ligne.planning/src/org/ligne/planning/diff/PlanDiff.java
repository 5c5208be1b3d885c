package org.ligne.planning.diff;

import java.util.List;
import org.ligne.model.schedule.BoostEntry;
import org.ligne.model.schedule.Schedule;

/**
 * What differs between two plans of a project.
 *
 * @param changes what became of entries: by kind, then time, then identifier
 * @param lacks the weeks that have another distance to a cadence: by line, then channel, then week
 * @param addedBoosts paid support that is new, or new in this form
 * @param cancelledBoosts paid support that is no more in this form
 * @param mix how many entries there were and are, by channel, pillar and week
 * @param unchanged how many entries with a place are what and when they were
 */
public record PlanDiff(
    List<Change> changes,
    List<Lack> lacks,
    List<BoostEntry> addedBoosts,
    List<BoostEntry> cancelledBoosts,
    List<Share> mix,
    int unchanged) {

  /** Keeps the lists from changing later. */
  public PlanDiff {
    changes = List.copyOf(changes);
    lacks = List.copyOf(lacks);
    addedBoosts = List.copyOf(addedBoosts);
    cancelledBoosts = List.copyOf(cancelledBoosts);
    mix = List.copyOf(mix);
  }

  /**
   * Compares two plans. Schedules are matched by line and campaign, entries by identifier; those
   * whose post has another name are found by their texts. Nothing is changed in either.
   */
  public static PlanDiff between(List<Schedule> before, List<Schedule> after) {
    return new Comparison(before, after).diff();
  }

  /** The changes of one kind, in order. */
  public List<Change> of(ChangeKind kind) {
    return changes.stream().filter(change -> change.kind() == kind).toList();
  }

  /** Whether the plans are the same to a reader. */
  public boolean isEmpty() {
    return changes.isEmpty()
        && lacks.isEmpty()
        && addedBoosts.isEmpty()
        && cancelledBoosts.isEmpty();
  }
}
