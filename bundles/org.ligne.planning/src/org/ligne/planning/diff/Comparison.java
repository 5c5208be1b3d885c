package org.ligne.planning.diff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.model.schedule.BoostEntry;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;

/** Holds two plans side by side. */
final class Comparison {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::kind).thenComparing(Comparison::time).thenComparing(Change::id);

  private final List<Schedule> before;
  private final List<Schedule> after;
  private final List<Change> changes = new ArrayList<>();
  private int unchanged;

  Comparison(List<Schedule> before, List<Schedule> after) {
    this.before = before;
    this.after = after;
  }

  PlanDiff diff() {
    Map<String, Item> old = items(before);
    Map<String, Item> now = items(after);
    Map<String, String> renamed = new Renaming(old, now).found();
    Set<String> found = new TreeSet<>();
    now.forEach(
        (key, item) -> {
          String former = renamed.getOrDefault(key, key);
          found.add(former);
          compare(old.get(former), item);
        });
    old.forEach(
        (key, item) -> {
          if (!found.contains(key)) {
            compare(item, null);
          }
        });
    changes.sort(ORDER);
    return new PlanDiff(
        changes,
        Lacks.of(before, after),
        without(boosts(after), boosts(before)),
        without(boosts(before), boosts(after)),
        Mixes.of(before, after),
        unchanged);
  }

  /** Entries with a place and without, by line and identifier. */
  private static Map<String, Item> items(List<Schedule> schedules) {
    Map<String, Item> items = new TreeMap<>();
    for (Schedule schedule : schedules) {
      String line = schedule.getLine() + "\0";
      schedule.getUnscheduled().forEach(item -> items.put(line + item.getId(), item));
      schedule.getEntries().forEach(item -> items.put(line + item.getId(), item));
    }
    return items;
  }

  /** Either may be null, not both. */
  private void compare(Item old, Item now) {
    if (old instanceof Entry from && now instanceof Entry to) {
      compare(from, to);
    } else if (now == null) {
      add(old instanceof Entry ? ChangeKind.CANCELLED : ChangeKind.GIVEN_UP, old, null);
    } else if (old == null) {
      add(now instanceof Entry ? ChangeKind.ADDED : ChangeKind.STUCK, null, now);
    } else if (old instanceof Entry) {
      add(ChangeKind.LOST, old, now);
    } else if (now instanceof Entry) {
      add(ChangeKind.PLACED, old, now);
    }
  }

  private void compare(Entry from, Entry to) {
    Set<Aspect> aspects = Aspect.between(from, to);
    boolean moved = !from.getAt().toInstant().equals(to.getAt().toInstant());
    if (moved || !aspects.isEmpty()) {
      ChangeKind kind = moved ? ChangeKind.MOVED : ChangeKind.CHANGED;
      changes.add(new Change(kind, some(from), some(to), aspects));
    } else {
      unchanged++;
    }
  }

  private void add(ChangeKind kind, Item old, Item now) {
    changes.add(new Change(kind, some(old), some(now), Set.of()));
  }

  private static Optional<Item> some(Item item) {
    return Optional.ofNullable(item);
  }

  /** What has no place has no time: it comes first. */
  private static Instant time(Change change) {
    return change.to().or(change::from).map(entry -> entry.getAt().toInstant()).orElse(Instant.MIN);
  }

  private static List<BoostEntry> boosts(List<Schedule> schedules) {
    return schedules.stream()
        .flatMap(schedule -> schedule.getBoosts().stream())
        .collect(Collectors.toList());
  }

  private static List<BoostEntry> without(List<BoostEntry> some, List<BoostEntry> others) {
    return some.stream()
        .filter(boost -> others.stream().noneMatch(other -> EcoreUtil.equals(boost, other)))
        .toList();
  }
}
