package org.ligne.compiler.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A limit that changes, and what comes of it.
 *
 * @param platform the network
 * @param format the format whose limit it is, or empty for one of all formats
 * @param subject what is limited, in the words of the language, such as {@code text} or {@code
 *     images size}
 * @param before what was stated; nothing for a limit that is new
 * @param after what is stated then; nothing for a limit that is gone
 * @param effective the day from which it holds, if one is stated
 * @param broken the posts that keep to the rules before but not after, in order of time
 * @param freed the posts that keep to the rules after but not before, in order of time
 */
public record Change(
    String platform,
    String format,
    String subject,
    List<Fact> before,
    List<Fact> after,
    Optional<LocalDate> effective,
    List<Affected> broken,
    List<Affected> freed) {

  /** Keeps the lists from changing later. */
  public Change {
    before = List.copyOf(before);
    after = List.copyOf(after);
    broken = List.copyOf(broken);
    freed = List.copyOf(freed);
  }

  /** Whether any post is broken or freed by it. */
  public boolean matters() {
    return !broken.isEmpty() || !freed.isEmpty();
  }
}
