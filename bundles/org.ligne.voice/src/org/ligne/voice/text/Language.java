package org.ligne.voice.text;

import java.util.Locale;

/** The languages that rules know something about. */
public enum Language {
  /** French of any country. */
  FRENCH(Locale.FRENCH),
  /** English of any country. */
  ENGLISH(Locale.ENGLISH),
  /** Any other: words and sentences are found by Unicode's rules alone. */
  OTHER(Locale.ROOT);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /** The language of a tag such as {@code fr} or {@code en-GB}. */
  public static Language of(String tag) {
    return switch (Locale.forLanguageTag(tag).getLanguage()) {
      case "fr" -> FRENCH;
      case "en" -> ENGLISH;
      default -> OTHER;
    };
  }

  /** The locale by which its texts are cut and its letters change case. */
  public Locale locale() {
    return locale;
  }
}
