package org.ligne.voice.rule;

import java.util.Locale;
import java.util.Set;

/**
 * For which posts a rule holds. An empty set holds for all.
 *
 * @param channels names of channels
 * @param languages language tags; {@code fr} holds for {@code fr-CA} too
 * @param pillars names of pillars
 * @param formats names of formats
 * @param authors kinds of authors
 */
public record Narrowing(
    Set<String> channels,
    Set<String> languages,
    Set<String> pillars,
    Set<String> formats,
    Set<String> authors) {
  /** For every post. */
  public static final Narrowing NONE =
      new Narrowing(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

  /** Keeps the sets from changing later. */
  public Narrowing {
    channels = Set.copyOf(channels);
    languages = Set.copyOf(languages);
    pillars = Set.copyOf(pillars);
    formats = Set.copyOf(formats);
    authors = Set.copyOf(authors);
  }

  /** For posts in some languages. */
  public static Narrowing languages(String... tags) {
    return new Narrowing(Set.of(), Set.of(tags), Set.of(), Set.of(), Set.of());
  }

  /** For posts on some channels. */
  public static Narrowing channels(String... names) {
    return new Narrowing(Set.of(names), Set.of(), Set.of(), Set.of(), Set.of());
  }

  /** Whether it holds for an occasion. */
  public boolean admits(Occasion occasion) {
    return admits(channels, occasion.channel())
        && admitsLanguage(occasion.language())
        && admits(pillars, occasion.pillar())
        && admits(formats, occasion.format())
        && admits(authors, occasion.author());
  }

  private static boolean admits(Set<String> wanted, String value) {
    return wanted.isEmpty() || wanted.contains(value);
  }

  private boolean admitsLanguage(String tag) {
    String whole = tag.toLowerCase(Locale.ROOT);
    return languages.isEmpty()
        || languages.stream()
            .map(language -> language.toLowerCase(Locale.ROOT))
            .anyMatch(language -> whole.equals(language) || whole.startsWith(language + "-"));
  }
}
