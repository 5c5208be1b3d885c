package org.ligne.ui.schedule;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;

/** What rows can be grouped by. */
public enum Grouping {
  NONE,
  DAY,
  WEEK,
  CHANNEL,
  CAMPAIGN,
  PILLAR,
  PERSON,
  STATE;

  /** What tells the group of a row from others; it orders the groups too. */
  String key(Row row) {
    return switch (this) {
      case NONE -> "";
      case DAY -> day(row).map(LocalDate::toString).orElse("");
      case WEEK -> day(row).map(Grouping::monday).map(LocalDate::toString).orElse("");
      case CHANNEL -> row.item().getChannel();
      case CAMPAIGN -> Facet.CAMPAIGN.of(row);
      case PILLAR -> Facet.PILLAR.of(row);
      case PERSON -> Facet.PERSON.of(row);
      case STATE -> Facet.STATE.of(row);
    };
  }

  /** What the rows of a group have in common, by one of them. */
  String label(Row row) {
    return switch (this) {
      case NONE -> "";
      case DAY -> at(row).map(Days::day).orElse(Messages.unplaced);
      case WEEK -> at(row).map(Grouping::week).orElse(Messages.unplaced);
      case CHANNEL -> row.item().getChannel();
      case CAMPAIGN -> row.item().getCampaign();
      case PILLAR -> Facet.PILLAR.label(Facet.PILLAR.of(row));
      case PERSON -> Facet.PERSON.label(Facet.PERSON.of(row));
      case STATE -> Status.of(row).label();
    };
  }

  /** The order of groups by their keys; what has no day comes first, what has no name last. */
  Comparator<String> order(boolean latestFirst) {
    return switch (this) {
      case DAY, WEEK -> latestFirst ? Comparator.reverseOrder() : Comparator.naturalOrder();
      case STATE -> Comparator.naturalOrder();
      default -> Facet.BY_NAME;
    };
  }

  /** Whether it is about time, so that its groups follow the direction of the table. */
  boolean isOfTime() {
    return this == DAY || this == WEEK;
  }

  private static Optional<ZonedDateTime> at(Row row) {
    return row.entry().map(each -> each.getAt());
  }

  private static Optional<LocalDate> day(Row row) {
    return at(row).map(ZonedDateTime::toLocalDate);
  }

  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }

  private static String week(ZonedDateTime at) {
    ZonedDateTime monday = at.minusDays(at.getDayOfWeek().getValue() - 1L);
    int number = at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return NLS.bind(Messages.week, number, Days.day(monday));
  }

  /** What it is called. */
  String label() {
    return switch (this) {
      case NONE -> Messages.groupNone;
      case DAY -> Messages.groupDay;
      case WEEK -> Messages.groupWeek;
      case CHANNEL -> Messages.channel;
      case CAMPAIGN -> Messages.campaign;
      case PILLAR -> Messages.pillar;
      case PERSON -> Messages.owner;
      case STATE -> Messages.state;
    };
  }
}
