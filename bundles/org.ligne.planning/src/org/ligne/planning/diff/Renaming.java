package org.ligne.planning.diff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;

/**
 * Finds entries whose post was renamed: of one campaign and channel, with the same texts word for
 * word, where nothing else could be meant.
 */
final class Renaming {
  private record Look(String campaign, String channel, Integer occurrence, String words) {
    static Look of(Entry entry) {
      return new Look(
          entry.getCampaign(),
          entry.getChannel(),
          entry.getOccurrence(),
          Aspect.words(entry.getTexts()));
    }
  }

  private final Map<String, Item> before;
  private final Map<String, Item> after;

  Renaming(Map<String, Item> before, Map<String, Item> after) {
    this.before = before;
    this.after = after;
  }

  /** The former keys, by the new ones. */
  Map<String, String> found() {
    Map<Look, List<String>> lost = looks(before, after.keySet());
    Map<String, String> renamed = new HashMap<>();
    looks(after, before.keySet())
        .forEach(
            (look, keys) -> {
              List<String> former = lost.getOrDefault(look, List.of());
              if (keys.size() == 1 && former.size() == 1 && !look.words().isEmpty()) {
                renamed.put(keys.getFirst(), former.getFirst());
              }
            });
    return renamed;
  }

  private static Map<Look, List<String>> looks(Map<String, Item> items, Set<String> known) {
    return new TreeMap<>(items)
        .entrySet().stream()
            .filter(each -> !known.contains(each.getKey()))
            .filter(each -> each.getValue() instanceof Entry)
            .collect(
                Collectors.groupingBy(
                    each -> Look.of((Entry) each.getValue()),
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
  }
}
