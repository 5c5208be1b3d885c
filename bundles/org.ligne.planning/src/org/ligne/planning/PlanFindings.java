package org.ligne.planning;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.diagnostic.Finding;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.translate.Publication;

/** Says at the place of each statement what a plan could not do. */
public final class PlanFindings {
  /** More statements than these would bury the ones that matter. */
  private static final int MOST_STATEMENTS = 4;

  private PlanFindings() {}

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
            publication.placement(), null, code(unplaced), id, statements(unplaced), others);
  }

  /** Pinned entries are placed first, so only another pinned one can be in their way. */
  private static PlanningCode code(Unplaced unplaced) {
    return unplaced.entry().isPinned()
        ? PlanningCode.FIXED_ENTRIES_COLLIDE
        : PlanningCode.ENTRY_WITHOUT_PLACE;
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
