package org.ligne.compiler.schedule;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.schedule.PlanQuality;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.Progress;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.explain.Report;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.translate.Past;
import org.ligne.planning.translate.Publication;

/**
 * The last plan, where nothing it depends on has changed: it is taken as it is, so that compiling
 * twice gives the same bytes, however well each of the two was searched for.
 */
final class Unchanged {
  private final List<Campaign> campaigns;
  private final Past past;
  private final String fingerprint;

  Unchanged(List<Campaign> campaigns, Past past, String fingerprint) {
    this.campaigns = campaigns;
    this.past = past;
    this.fingerprint = fingerprint;
  }

  /**
   * The last plan as a plan of the problem; empty if it is one of another problem, or if somebody
   * has changed it so that it is none.
   *
   * @param progress may ask to stop
   */
  Optional<Solution> plan(Problem problem, Progress progress) {
    boolean same =
        campaigns.stream()
            .allMatch(
                campaign ->
                    past.schedule(campaign).map(Schedule::getFingerprint).stream()
                        .anyMatch(fingerprint::equals));
    Timetable table = new Timetable(problem);
    return same && fill(table)
        ? Optional.of(new Report(table).solution(progress))
        : Optional.empty();
  }

  /** How good the last plan was known to be; all schedules of a plan say the same. */
  Optional<PlanQuality> quality() {
    return past.schedule(campaigns.getFirst()).map(Schedule::getQuality);
  }

  private boolean fill(Timetable table) {
    List<Entry> entries = table.problem().entries();
    Stream<Entry> kept = entries.stream().filter(Entry::isKept);
    Stream<Entry> pinned = entries.stream().filter(each -> each.isPinned() && !each.isKept());
    Stream<Entry> floating = entries.stream().filter(each -> !each.isPinned());
    return Stream.of(kept, pinned, floating)
        .flatMap(each -> each)
        .allMatch(entry -> place(entry, table));
  }

  private boolean place(Entry entry, Timetable table) {
    if (entry.isKept()) {
      table.place(entry, entry.first());
      return true;
    }
    if (!(entry.request().source() instanceof Publication publication)
        || past.entry(publication).isEmpty()) {
      return true;
    }
    int slot = entry.previous();
    boolean free = slot != Entry.NONE && table.constraints().allow(entry, slot);
    if (free) {
      table.place(entry, slot);
    }
    return free;
  }
}
