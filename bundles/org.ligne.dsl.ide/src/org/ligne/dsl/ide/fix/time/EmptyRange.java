package org.ligne.dsl.ide.fix.time;

import java.time.LocalTime;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.fix.Offers;
import org.ligne.model.common.CommonPackage.Literals;
import org.ligne.model.common.TimeRange;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.line.Blackout;

/** Gives hours that begin and end at once another end. */
final class EmptyRange {
  private static final LocalTime NOON = LocalTime.NOON;

  private EmptyRange() {}

  static void offer(TimeRange range, Finding finding, Offers offers) {
    Page page = Page.of(range);
    if (range.eContainer() instanceof Blackout) {
      // Without hours, a blackout takes the whole day.
      offers.best("remove", Removal.member(page, Written.node(range)), Written.of(range));
    }
    LocalTime end = range.getFrom().equals(LocalTime.MIDNIGHT) ? NOON : LocalTime.MIDNIGHT;
    var edits = page.replace(Page.node(range, Literals.TIME_RANGE__TO), end.toString());
    offers.best("change", edits, Written.of(range), range.getFrom() + "-" + end);
    if (range.eContainer() instanceof Blackout) {
      return;
    }
    int size =
        range.eContainer().eContents().stream()
            .mapToInt(each -> each instanceof TimeRange ? 1 : 0)
            .sum();
    offers.also("remove", Removal.memberOrOwner(range, size), Written.of(range));
  }
}
