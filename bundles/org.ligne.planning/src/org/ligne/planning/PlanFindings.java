package org.ligne.planning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.schedule.Reason;
import org.ligne.model.schedule.Unscheduled;
import org.ligne.planning.conflict.Conflict;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.translate.Publication;

/** Says at the place of each statement what a plan could not do. */
public final class PlanFindings {
  /** More statements than these would bury the ones that matter. */
  private static final int MOST_STATEMENTS = 4;

  private PlanFindings() {}

  /**
   * What the missing entries of a plan come from: the conflicts, then those entries that have a
   * part in none, each once.
   */
  public static List<Finding> missing(Solution solution, List<Conflict> conflicts) {
    Stream<Finding> others =
        solution.unplaced().stream()
            .filter(each -> conflicts.stream().noneMatch(it -> it.entries().contains(each.entry())))
            .map(PlanFindings::unplaced);
    return Stream.concat(conflicts.stream().map(ConflictFindings::of), others).toList();
  }

  /** One finding for each unplaced entry, in their order. */
  public static List<Finding> unplaced(Solution solution) {
    return solution.unplaced().stream().map(PlanFindings::unplaced).toList();
  }

  private static Finding unplaced(Unplaced unplaced) {
    Publication publication = (Publication) unplaced.entry().request().source();
    String id = unplaced.entry().id();
    String others = others(unplaced);
    return others.isEmpty()
        ? Finding.at(
            publication.placement(),
            null,
            PlanningCode.ENTRY_WITHOUT_SLOT,
            id,
            statements(unplaced))
        : Finding.at(
            publication.placement(),
            null,
            code(unplaced.entry().isPinned()),
            id,
            statements(unplaced),
            others);
  }

  /**
   * Why an entry of a schedule found no place, in one sentence like that of its finding: for those
   * who have the schedule alone, as it keeps its own sentence in English.
   */
  public static String explanation(Unscheduled item, Locale language) {
    String statements =
        item.getReasons().stream()
            .map(Reason::getStatement)
            .distinct()
            .limit(MOST_STATEMENTS)
            .collect(Collectors.joining("; "));
    String others =
        item.getReasons().stream()
            .limit(MOST_STATEMENTS)
            .flatMap(reason -> reason.getOthers().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? Messages.text(
            PlanningCode.ENTRY_WITHOUT_SLOT, List.of(item.getId(), statements), language)
        : Messages.text(code(item.isFixed()), List.of(item.getId(), statements, others), language);
  }

  /** Pinned entries are placed first, so only another pinned one can be in their way. */
  private static PlanningCode code(boolean pinned) {
    return pinned ? PlanningCode.FIXED_ENTRIES_COLLIDE : PlanningCode.ENTRY_WITHOUT_PLACE;
  }

  private static String statements(Unplaced unplaced) {
    return unplaced.blockages().stream()
        .map(blockage -> blockage.statement().text())
        .distinct()
        .limit(MOST_STATEMENTS)
        .collect(Collectors.joining("; "));
  }

  private static String others(Unplaced unplaced) {
    return unplaced.blockages().stream()
        .limit(MOST_STATEMENTS)
        .flatMap(blockage -> blockage.entries().stream())
        .map(Entry::id)
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** One finding for each week in which a channel stays under its cadence, in their order. */
  public static List<Finding> shortfalls(Solution solution) {
    return solution.shortfalls().stream().map(PlanFindings::shortfall).toList();
  }

  private static Finding shortfall(Shortfall shortfall) {
    return Finding.at(
        (EObject) shortfall.statement().source(),
        null,
        PlanningCode.CADENCE_NOT_REACHED,
        shortfall.channel().id(),
        shortfall.monday().toString(),
        shortfall.placed(),
        shortfall.wanted());
  }
}
