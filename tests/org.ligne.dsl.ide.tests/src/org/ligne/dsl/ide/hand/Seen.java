package org.ligne.dsl.ide.hand;

import java.util.List;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.model.schedule.Entry;

/** Entries of plans. */
final class Seen {
  private Seen() {}

  static List<Entry> entries(Planning planning) {
    return planning.compilation().schedules().stream()
        .flatMap(schedule -> schedule.getEntries().stream())
        .toList();
  }

  static Entry entry(Planning planning, String id) {
    return entries(planning).stream()
        .filter(entry -> entry.getId().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + id + " in " + ids(planning)));
  }

  static List<String> ids(Planning planning) {
    return entries(planning).stream().map(Entry::getId).toList();
  }
}
