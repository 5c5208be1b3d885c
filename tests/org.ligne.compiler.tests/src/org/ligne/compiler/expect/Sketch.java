package org.ligne.compiler.expect;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligne.model.query.DateSpan;

/** Plans written down by hand, in Paris time. */
final class Sketch {
  static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private Sketch() {}

  /** A plan of October and November 2026. */
  static Plan plan(Entry... entries) {
    return plan("2026-10-01", "2026-11-30", entries);
  }

  static Plan plan(String first, String last, Entry... entries) {
    DateSpan days = new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    return new Plan(PARIS, days, Arrays.asList(entries));
  }

  /** A post of a pillar on a channel at a local time. */
  static Entry post(String name, String pillar, String channel, String at) {
    return open(name, pillar, channel, at, at);
  }

  /** A post whose time lies between two. */
  static Entry open(String name, String pillar, String channel, String from, String to) {
    return new Entry(
        name + "/" + channel,
        name,
        instant(from),
        instant(to),
        Map.of(
            Aspect.PILLAR, Set.of(pillar),
            Aspect.CHANNEL, Set.of(channel),
            Aspect.CONTENT, Set.of(name)));
  }

  static Instant instant(String local) {
    return LocalDateTime.parse(local.replace(' ', 'T')).atZone(PARIS).toInstant();
  }

  static Filter pillar(String... names) {
    return Filter.of(Aspect.PILLAR, names);
  }

  /** The identifiers of the entries of each breach. */
  static List<List<String>> ids(List<Breach> breaches) {
    return breaches.stream()
        .map(breach -> breach.entries().stream().map(Entry::id).toList())
        .toList();
  }
}
