package org.ligne.exchange;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What a user may choose for an export.
 *
 * @param includeUnapproved whether entries that lack an approval leave too, marked as such
 * @param now the moment of the export, or null when none was given; nothing then depends on it
 * @param language the language of texts written for people, English where there is no other
 */
public record ExportOptions(boolean includeUnapproved, Instant now, Locale language) {

  /** Refuses a missing language; {@code now} may be null. */
  public ExportOptions {
    Objects.requireNonNull(language, "language");
  }

  /** Approved entries only, no moment, English. */
  public static ExportOptions defaults() {
    return new ExportOptions(false, null, Locale.ENGLISH);
  }

  /** The moment of the export, if one was given. */
  public Optional<Instant> moment() {
    return Optional.ofNullable(now);
  }

  /** The same options with unapproved entries let out, or not. */
  public ExportOptions withUnapproved(boolean include) {
    return new ExportOptions(include, now, language);
  }

  /** The same options at another moment; null for none. */
  public ExportOptions at(Instant moment) {
    return new ExportOptions(includeUnapproved, moment, language);
  }

  /** The same options in another language. */
  public ExportOptions in(Locale other) {
    return new ExportOptions(includeUnapproved, now, other);
  }
}
