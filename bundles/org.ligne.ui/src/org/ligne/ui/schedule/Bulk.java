package org.ligne.ui.schedule;

import java.util.List;
import java.util.function.Function;
import org.eclipse.core.resources.IProject;
import org.ligne.dsl.ide.hand.Change;
import org.ligne.dsl.ide.hand.Change.Scope;
import org.ligne.ui.picture.HandWork;

/**
 * The same change of several entries, as one step of undo; what cannot be changed is told with its
 * reason.
 *
 * @param project the project of their plan
 * @param rows the entries
 */
record Bulk(IProject project, List<Row> rows) {

  /** Makes a change of each entry, by its id. */
  void each(Function<String, Change> change) {
    HandWork.change(project, rows.stream().map(row -> change.apply(row.item().getId())).toList());
  }

  void shift(int days) {
    if (days != 0) {
      each(id -> new Change.Shift(id, days, Scope.ONE_CHANNEL));
    }
  }

  void delete() {
    each(id -> new Change.Delete(id, Scope.ONE_CHANNEL));
  }
}
