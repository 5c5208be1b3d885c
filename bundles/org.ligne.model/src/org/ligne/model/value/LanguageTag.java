package org.ligne.model.value;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * A BCP 47 language tag in its canonical spelling, such as {@code fr} or {@code en-GB}.
 *
 * @param tag the canonical tag
 */
public record LanguageTag(String tag) implements Comparable<LanguageTag> {

  /** Checks the form and brings it to its canonical spelling. */
  public LanguageTag {
    tag = canonical(tag);
  }

  /**
   * Reads a tag.
   *
   * @throws IllegalArgumentException if the text is not well formed
   */
  public static LanguageTag parse(String text) {
    return new LanguageTag(text);
  }

  /** The locale of this language. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** The primary language, without script, region or variant. */
  public String primary() {
    return locale().getLanguage();
  }

  private static String canonical(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text.strip()).build();
      if (locale.getLanguage().isEmpty()) {
        throw new IllegalArgumentException("expected a language tag such as fr or en-GB");
      }
      return locale.toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException("expected a language tag such as fr or en-GB", e);
    }
  }

  @Override
  public int compareTo(LanguageTag other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
