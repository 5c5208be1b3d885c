package org.ligne.compiler.expect;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Something that is published on one channel.
 *
 * @param id its stable identifier; two entries of a plan never have the same
 * @param content what it has in common with other channels: the post, or the occurrence of a series
 * @param earliest before which it cannot go out
 * @param latest after which it cannot go out; the same instant once its time is known
 * @param marks what is known of it; an aspect that is absent has no value
 */
public record Entry(
    String id, String content, Instant earliest, Instant latest, Map<Aspect, Set<String>> marks) {

  /** Keeps the marks from changing later and refuses bounds the wrong way round. */
  public Entry {
    if (latest.isBefore(earliest)) {
      throw new IllegalArgumentException(id + " ends before it begins");
    }
    marks = Map.copyOf(marks);
  }

  /** An entry whose time is known. */
  public Entry(String id, String content, Instant at, Map<Aspect, Set<String>> marks) {
    this(id, content, at, at, marks);
  }

  /** Whether its time is known. */
  public boolean isFixed() {
    return earliest.equals(latest);
  }

  /** What it is in one respect; nothing if that is not known. */
  public Set<String> of(Aspect aspect) {
    return marks.getOrDefault(aspect, Set.of());
  }

  /** Whether it precedes another entry wherever open ones go; of two at once, by identifier. */
  boolean surelyPrecedes(Entry other) {
    int order = latest.compareTo(other.earliest);
    return order < 0 || order == 0 && id.compareTo(other.id) < 0;
  }

  /** Whether it may precede another entry. */
  boolean mayPrecede(Entry other) {
    return this != other && !other.surelyPrecedes(this);
  }
}
