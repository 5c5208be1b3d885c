package org.ligne.ui.chosen;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.picture.PlannedEntry;
import org.ligne.ui.schedule.Row;

/** The entries that what somebody selected in a picture or a table stands for. */
public final class Entries {
  private Entries() {}

  /** In the order of the selection, each once; none where it is about something else. */
  public static List<PlannedEntry> of(ISelection selection) {
    return selection instanceof IStructuredSelection structured
        ? structured.stream().flatMap(Entries::entry).distinct().toList()
        : List.of();
  }

  private static Stream<PlannedEntry> entry(Object selected) {
    return switch (selected) {
      case PlannedEntry entry -> Stream.of(entry);
      case Row row ->
          PlanProjects.at(row.root())
              .map(each -> new PlannedEntry(each, row.item().getId()))
              .stream();
      default -> Stream.of();
    };
  }
}
