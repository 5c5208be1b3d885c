package org.ligne.voice.text;

/**
 * A part of a text.
 *
 * @param start index of the first UTF-16 unit, 0 or more
 * @param end index after the last one, not below start; equal for an empty part
 */
public record Span(int start, int end) implements Comparable<Span> {
  /** Checks the ends. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(start + ".." + end);
    }
  }

  /** How many UTF-16 units it holds. */
  public int length() {
    return end - start;
  }

  /** Whether another part lies inside this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether another part shares a unit with this one. */
  public boolean meets(Span other) {
    return start < other.end && other.start < end;
  }

  /** The same part, so many units further on. */
  public Span moved(int distance) {
    return new Span(start + distance, end + distance);
  }

  /** What a text holds there. */
  public String in(String text) {
    return text.substring(start, end);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
