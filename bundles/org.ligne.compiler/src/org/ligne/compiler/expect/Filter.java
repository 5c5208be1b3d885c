package org.ligne.compiler.expect;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which entries a rule is about.
 *
 * @param conditions all of which an entry has to meet; none lets every entry through
 */
public record Filter(List<Condition> conditions) {
  /** Every entry. */
  public static final Filter ALL = new Filter(List.of());

  /** Keeps the list from changing later. */
  public Filter {
    conditions = List.copyOf(conditions);
  }

  /** Entries that are one of some values in one respect. */
  public static Filter of(Aspect aspect, String... values) {
    return new Filter(List.of(new Condition(aspect, Set.of(values))));
  }

  /** Whether an entry is one of those. */
  public boolean admits(Entry entry) {
    return conditions.stream().allMatch(each -> each.holds(entry));
  }

  /**
   * What an entry has to be in one respect.
   *
   * @param aspect the respect
   * @param values of which one is enough; a language covers its regions, and a text is looked for
   *     inside what is said, in any case
   */
  public record Condition(Aspect aspect, Set<String> values) {
    /** Keeps the values from changing later. */
    public Condition {
      values = Set.copyOf(values);
    }

    boolean holds(Entry entry) {
      return entry.of(aspect).stream().anyMatch(this::isWanted);
    }

    private boolean isWanted(String value) {
      return switch (aspect) {
        case TEXT -> values.stream().anyMatch(wanted -> plain(value).contains(plain(wanted)));
        case LANGUAGE ->
            values.stream()
                .anyMatch(wanted -> value.equals(wanted) || value.startsWith(wanted + "-"));
        default -> values.contains(value);
      };
    }

    private static String plain(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
  }
}
