package org.ligne.ui.schedule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/** What rows can be filtered by, besides words. */
enum Facet {
  NETWORK(row -> row.item().getPlatform()),
  STATE(row -> String.valueOf(Status.of(row).ordinal())),
  CAMPAIGN(row -> row.item().getCampaign()),
  PILLAR(row -> row.item().getPillar()),
  PERSON(row -> row.item().getOwner());

  /** By name, whatever the letter case; what is none comes last. */
  static final Comparator<String> BY_NAME =
      Comparator.comparing(String::isEmpty)
          .thenComparing(String.CASE_INSENSITIVE_ORDER)
          .thenComparing(Comparator.naturalOrder());

  private final Function<Row, String> value;

  Facet(Function<Row, String> value) {
    this.value = value;
  }

  /** A value that rows have, and how many. */
  record Value(String value, int count) {}

  /** What a row has; empty for none. */
  String of(Row row) {
    return Objects.requireNonNullElse(value.apply(row), "");
  }

  /** What rows have, each with how many have it. */
  List<Value> of(List<Row> rows) {
    TreeMap<String, Integer> counts = new TreeMap<>(BY_NAME);
    rows.forEach(row -> counts.merge(of(row), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(each -> new Value(each.getKey(), each.getValue()))
        .toList();
  }

  /** What a value is called. */
  String label(String of) {
    if (this == STATE) {
      return Status.values()[Integer.parseInt(of)].label();
    }
    return of.isEmpty() ? Messages.none : of;
  }

  /** What it is called. */
  String label() {
    return switch (this) {
      case NETWORK -> Messages.platform;
      case STATE -> Messages.state;
      case CAMPAIGN -> Messages.campaign;
      case PILLAR -> Messages.pillar;
      case PERSON -> Messages.owner;
    };
  }
}
