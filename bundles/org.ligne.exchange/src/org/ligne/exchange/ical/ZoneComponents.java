package org.ligne.exchange.ical;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Describes a zone to programs that may not know it, from the JDK's own zone rules.
 *
 * <p>Where the clock changes of the span follow yearly rules, the rules are written, starting in
 * 1970: that is the form every program understands, and it does not change from export to export.
 * Elsewhere, as in Morocco, the changes themselves are written one by one.
 */
final class ZoneComponents {
  /** Before any campaign; nothing is claimed about the years before the span. */
  private static final int START_YEAR = 1970;

  private final VTimezone component;
  private final ZoneRules rules;

  private ZoneComponents(ZoneId zone) {
    this.component = new VTimezone(zone.getId());
    this.rules = zone.getRules();
  }

  /** The description of a zone for all instants of a span, both ends included. */
  static VTimezone of(ZoneId zone, Instant first, Instant last) {
    ZoneComponents description = new ZoneComponents(zone);
    List<ZoneOffsetTransition> changes = description.changes(first, last);
    Map<ZoneOffsetTransitionRule, Recurrence> yearly = YearlyRules.of(zone.getRules(), changes);
    if (!yearly.isEmpty()) {
      yearly.forEach(description::add);
    } else {
      description.addEach(first, last);
    }
    return description.component;
  }

  /** From the change in force at the first instant to the last before the end. */
  private List<ZoneOffsetTransition> changes(Instant first, Instant last) {
    List<ZoneOffsetTransition> changes = new ArrayList<>();
    ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
    if (change == null) {
      change = rules.nextTransition(first);
    }
    while (change != null && !change.getInstant().isAfter(last)) {
      changes.add(change);
      change = rules.nextTransition(change.getInstant());
    }
    return changes;
  }

  private void addEach(Instant first, Instant last) {
    Instant start = standardBefore(first);
    opening(start);
    for (ZoneOffsetTransition change : changes(start, last)) {
      add(change, Optional.empty(), isDaylight(change));
    }
  }

  /** Some programs refuse a zone without standard time, even where summer time covers the span. */
  private Instant standardBefore(Instant first) {
    ZoneOffsetTransition change = rules.previousTransition(first.plusNanos(1));
    while (change != null && isDaylight(change)) {
      change = rules.previousTransition(change.getInstant());
    }
    return change == null ? first : change.getInstant();
  }

  /** A clock that had not changed before the span needs an offset to begin with. */
  private void opening(Instant first) {
    if (rules.previousTransition(first.plusNanos(1)) == null) {
      StandardTime standard = new StandardTime();
      component.addStandardTime(standard);
      ZoneOffset offset = rules.getOffset(first);
      fill(standard, LocalDateTime.of(START_YEAR, 1, 1, 0, 0), offset, offset);
    }
  }

  private void add(ZoneOffsetTransitionRule rule, Recurrence yearly) {
    boolean daylight = !rule.getOffsetAfter().equals(rule.getStandardOffset());
    add(rule.createTransition(START_YEAR), Optional.of(yearly), daylight);
  }

  private void add(ZoneOffsetTransition change, Optional<Recurrence> yearly, boolean daylight) {
    Observance observance;
    if (daylight) {
      DaylightSavingsTime summer = new DaylightSavingsTime();
      component.addDaylightSavingsTime(summer);
      observance = summer;
    } else {
      StandardTime standard = new StandardTime();
      component.addStandardTime(standard);
      observance = standard;
    }
    fill(observance, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    yearly.ifPresent(observance::setRecurrenceRule);
  }

  private boolean isDaylight(ZoneOffsetTransition change) {
    return rules.isDaylightSavings(change.getInstant());
  }

  private static void fill(
      Observance observance, LocalDateTime start, ZoneOffset before, ZoneOffset after) {
    observance.setDateStart(components(start));
    observance.setTimezoneOffsetFrom(offset(before));
    observance.setTimezoneOffsetTo(offset(after));
  }

  private static DateTimeComponents components(LocalDateTime time) {
    return new DateTimeComponents(
        time.getYear(),
        time.getMonthValue(),
        time.getDayOfMonth(),
        time.getHour(),
        time.getMinute(),
        time.getSecond(),
        false);
  }

  private static UtcOffset offset(ZoneOffset offset) {
    return new UtcOffset(Duration.ofSeconds(offset.getTotalSeconds()).toMillis());
  }
}
