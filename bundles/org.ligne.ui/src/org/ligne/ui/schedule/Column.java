package org.ligne.ui.schedule;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import org.ligne.model.schedule.Entry;

/** The columns of the table. */
public enum Column {
  DATE(140, row -> row.entry().map(Entry::getAt).map(Days::day).orElse("")),
  TIME(150, row -> row.entry().map(Entry::getAt).map(Days::hour).orElse("")),
  CHANNEL(110, row -> row.item().getChannel()),
  POST(360, Row::post),
  PILLAR(110, Row::pillar),
  STATE(220, States::text),
  CAMPAIGN(120, row -> row.item().getCampaign()),
  NETWORK(110, row -> row.item().getPlatform()),
  FORMAT(90, row -> row.item().getFormat()),
  PHASE(110, row -> row.item().getPhase()),
  PERSON(130, row -> row.item().getOwner());

  private static final Comparator<Row> CHRONICLE =
      Comparator.comparing(
          (Row row) -> row.entry().map(Entry::getAt).map(ZonedDateTime::toInstant).orElse(null),
          Comparator.nullsFirst(Comparator.naturalOrder()));

  private static final Comparator<Row> CLOCK =
      Comparator.comparing(
          (Row row) -> row.entry().map(Entry::getAt).map(ZonedDateTime::toLocalTime).orElse(null),
          Comparator.nullsFirst(Comparator.naturalOrder()));

  private final int width;
  private final Function<Row, String> text;

  Column(int width, Function<Row, String> text) {
    this.width = width;
    this.text = text;
  }

  /** Its width at first, in pixels. */
  int width() {
    return width;
  }

  /** Whether it is shown before somebody has chosen. */
  boolean isShownAtFirst() {
    return compareTo(CAMPAIGN) <= 0;
  }

  /** Writes what stands in it. */
  String write(Row row) {
    return Objects.requireNonNullElse(text.apply(row), "");
  }

  /** The order it sorts rows in; rows alike keep the order of time. */
  Comparator<Row> order() {
    Comparator<Row> own =
        switch (this) {
          case DATE -> CHRONICLE;
          case TIME -> CLOCK;
          default -> Comparator.comparing(row -> row.cell(this), String.CASE_INSENSITIVE_ORDER);
        };
    return own.thenComparing(CHRONICLE)
        .thenComparing(row -> row.item().getChannel())
        .thenComparing(row -> row.item().getId());
  }

  /** Its heading. */
  String label() {
    return switch (this) {
      case DATE -> Messages.date;
      case TIME -> Messages.time;
      case CHANNEL -> Messages.channel;
      case POST -> Messages.post;
      case PILLAR -> Messages.pillar;
      case STATE -> Messages.state;
      case CAMPAIGN -> Messages.campaign;
      case NETWORK -> Messages.platform;
      case FORMAT -> Messages.format;
      case PHASE -> Messages.phase;
      case PERSON -> Messages.owner;
    };
  }
}
