package org.ligne.compiler.expect;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ligne.model.query.DateSpan;

/**
 * What rules look at.
 *
 * @param zone the zone whose days count
 * @param days the first and last day it covers
 * @param entries what is published, in order of the earliest time, then identifier
 */
public record Plan(ZoneId zone, DateSpan days, List<Entry> entries) {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::earliest).thenComparing(Entry::id);

  /** Puts the entries in order. */
  public Plan {
    entries = entries.stream().sorted(ORDER).toList();
  }

  /** The entries a filter lets through, in order. */
  List<Entry> of(Filter filter) {
    return entries.stream().filter(filter::admits).toList();
  }

  /** The other entries, in order. */
  List<Entry> besides(Filter filter) {
    return entries.stream().filter(each -> !filter.admits(each)).toList();
  }

  /** The same plan with the entries of one channel alone. */
  Plan on(String channel) {
    Stream<Entry> own = entries.stream().filter(each -> each.of(Aspect.CHANNEL).contains(channel));
    return new Plan(zone, days, own.toList());
  }

  /** The parts a rule looks at one by one: channels by name, or the whole under no name. */
  Map<String, Plan> parts(boolean perChannel) {
    if (!perChannel) {
      return Map.of("", this);
    }
    Map<String, Plan> parts = new TreeMap<>();
    entries.stream()
        .flatMap(each -> each.of(Aspect.CHANNEL).stream())
        .forEach(channel -> parts.computeIfAbsent(channel, this::on));
    return parts;
  }

  /** The first day an entry can be on. */
  LocalDate firstDay(Entry entry) {
    return LocalDate.ofInstant(entry.earliest(), zone);
  }

  /** The last day an entry can be on. */
  LocalDate lastDay(Entry entry) {
    return LocalDate.ofInstant(entry.latest(), zone);
  }
}
