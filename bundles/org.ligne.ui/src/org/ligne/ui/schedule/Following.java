package org.ligne.ui.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.ui.IWorkbenchWindow;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.chosen.ChosenEntries;
import org.ligne.ui.picture.PlannedEntry;

/**
 * Selects in a table what is chosen elsewhere, for as long as there is the table. UI thread only.
 */
final class Following {
  private final RowTable table;
  private final ChosenEntries chosen;

  Following(RowTable table, IWorkbenchWindow window) {
    this.table = table;
    chosen = ChosenEntries.of(window);
    Consumer<List<PlannedEntry>> follow = entries -> follow();
    chosen.addListener(follow);
    table.viewer().getTable().addDisposeListener(event -> chosen.removeListener(follow));
  }

  /** Selects it among the rows that are shown now. */
  void follow() {
    Optional<IProject> project = CurrentProject.get();
    table.follow(
        chosen.get().stream()
            .filter(each -> project.filter(each.project()::equals).isPresent())
            .map(PlannedEntry::id)
            .toList());
  }
}
