package org.ligne.ui.schedule;

import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.ligne.ui.base.Counted;
import org.ligne.ui.plan.Freshness;

/**
 * The line above the table.
 *
 * @param project the project's name
 * @param freshness how the rows stand to the texts
 */
record Summary(String project, Freshness freshness) {

  String of(List<Row> rows) {
    int left = (int) rows.stream().filter(row -> row.entry().isEmpty()).count();
    String placed = Counted.of(rows.size() - left, Messages.oneEntry, Messages.entries);
    String counts =
        left == 0
            ? placed
            : NLS.bind(
                Messages.withLeft, placed, Counted.of(left, Messages.oneLeft, Messages.left));
    return NLS.bind(Messages.summary, new Object[] {project, counts, state()});
  }

  private String state() {
    return switch (freshness) {
      case CURRENT -> Messages.current;
      case PLANNING -> Messages.planning;
      case OLDER -> Messages.older;
    };
  }

  String tip() {
    return switch (freshness) {
      case CURRENT -> Messages.currentTip;
      case PLANNING -> Messages.planningTip;
      case OLDER -> Messages.olderTip;
    };
  }
}
