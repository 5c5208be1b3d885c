package org.ligne.ui.schedule;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which rows are wanted.
 *
 * @param words words that all have to occur somewhere in the row, in lower case
 * @param values by facet, the values of which the row has to have one; none where all are wanted
 */
record Filter(List<String> words, Map<Facet, Set<String>> values) {
  /** Every row. */
  static final Filter NONE = new Filter(List.of(), Map.of());

  /** The same facets with the words of a text. */
  Filter with(String text) {
    List<String> other =
        Stream.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    return new Filter(other, values);
  }

  /** The same with one value of a facet wanted, or wanted no more. */
  Filter with(Facet facet, String value, boolean wanted) {
    Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
    other.putAll(values);
    Set<String> some = new TreeSet<>(Facet.BY_NAME);
    some.addAll(values.getOrDefault(facet, Set.of()));
    if (wanted ? some.add(value) : some.remove(value)) {
      other.put(facet, some);
    }
    other.values().removeIf(Set::isEmpty);
    return new Filter(words, other);
  }

  /** The same words, and all facets. */
  Filter withoutFacets() {
    return new Filter(words, Map.of());
  }

  /** Whether a value of a facet was chosen. */
  boolean has(Facet facet, String value) {
    return values.getOrDefault(facet, Set.of()).contains(value);
  }

  boolean matches(Row row) {
    return row.matches(words)
        && values.entrySet().stream()
            .allMatch(each -> each.getValue().contains(each.getKey().of(row)));
  }

  /** The chosen values in words; empty for none. */
  String said() {
    return values.entrySet().stream()
        .map(
            each ->
                each.getValue().stream()
                    .map(each.getKey()::label)
                    .collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" · "));
  }
}
