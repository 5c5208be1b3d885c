package org.ligne.dsl.validation.time;

import static org.ligne.dsl.validation.StructureCode.TIME_DOES_NOT_EXIST;
import static org.ligne.dsl.validation.StructureCode.TIME_EXISTS_TWICE;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import org.ligne.dsl.validation.support.Known;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;

/**
 * A fixed time happens once in the line's zone. One a clock change skips is an error, because
 * nobody can publish then; one it repeats is a warning: the first of the two is taken, as RFC 5545,
 * section 3.3.5, reads it.
 */
final class ClockChanges implements Rule<Content> {
  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Line line = Contents.line(content);
    if (!Known.is(line) || line.getZone() == null) {
      return;
    }
    for (FixedTime fixed : FixedTime.statements(content)) {
      for (LocalDateTime time : fixed.times()) {
        check(fixed, time, line.getZone(), out);
      }
    }
  }

  private static void check(FixedTime fixed, LocalDateTime time, ZoneId zone, Findings out) {
    ZoneOffsetTransition change = zone.getRules().getTransition(time);
    if (change != null) {
      out.add(
          change.isGap()
              ? skipped(fixed, time, zone, change)
              : repeated(fixed, time, zone, change));
    }
  }

  private static Finding skipped(
      FixedTime fixed, LocalDateTime time, ZoneId zone, ZoneOffsetTransition change) {
    return Finding.at(
        fixed.place(),
        fixed.feature(),
        TIME_DOES_NOT_EXIST,
        Spelled.of(time),
        zone,
        Spelled.of(change.getDateTimeBefore()),
        Spelled.of(change.getDateTimeAfter()));
  }

  private static Finding repeated(
      FixedTime fixed, LocalDateTime time, ZoneId zone, ZoneOffsetTransition change) {
    String words = Spelled.of(time);
    return Finding.at(
        fixed.place(),
        fixed.feature(),
        TIME_EXISTS_TWICE,
        words,
        zone,
        words + " " + change.getOffsetBefore(),
        words + " " + change.getOffsetAfter(),
        Spelled.of(change.getDateTimeAfter()),
        Spelled.of(change.getDateTimeBefore()));
  }
}
