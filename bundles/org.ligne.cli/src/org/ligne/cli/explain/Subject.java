package org.ligne.cli.explain;

import java.time.ZoneId;
import java.util.Optional;
import org.ligne.planning.Solution;
import org.ligne.planning.explain.Answer;
import org.ligne.planning.explain.Explanation;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.translate.Publication;

/**
 * An entry somebody asked about, with what there is to say.
 *
 * @param plan its plan
 * @param explanation why it is where it is
 * @param answer what there is to say about the moment that was asked about, if one was
 */
public record Subject(Solution plan, Explanation explanation, Optional<Answer> answer) {

  /** The entry. */
  public Entry entry() {
    return explanation.entry();
  }

  /** What it is in the texts; empty for one that the texts do not hold any more. */
  public Optional<Publication> publication() {
    return publication(entry());
  }

  /** What an entry is in the texts, if it is there. */
  public static Optional<Publication> publication(Entry entry) {
    return entry.request().source() instanceof Publication publication
        ? Optional.of(publication)
        : Optional.empty();
  }

  /** Whether the text about it counts in points. */
  boolean countsPoints() {
    boolean placed = explanation.placed().isPresent();
    return answer.map(Subject::countsPoints).orElse(placed);
  }

  private static boolean countsPoints(Answer answer) {
    return switch (answer) {
      case Answer.AtSlot slot -> slot.alternative().option().isFree();
      case Answer.Between between ->
          between.nearest().stream().anyMatch(it -> it.option().isFree());
      case Answer.Outside outside -> false;
    };
  }

  /** The zone of its line, in which its text gives times. */
  public ZoneId zone() {
    return zone(entry(), plan.problem());
  }

  /** The zone of an entry's line. */
  public static ZoneId zone(Entry entry, Problem problem) {
    return publication(entry)
        .map(it -> it.campaign().getLine().getZone())
        .orElse(problem.axis().zone());
  }

  /** The clock its channel goes by. */
  public ZoneId channelZone() {
    return plan.problem().channelOf(entry()).calendar().zone();
  }
}
