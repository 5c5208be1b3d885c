package org.ligne.visual.why;

import java.time.LocalDateTime;
import java.util.List;

/** One line of a page. */
public sealed interface Line {

  /**
   * The title of what follows.
   *
   * @param words the title
   * @param figure what it comes to, in words; empty for nothing
   */
  record Title(String words, String figure) implements Line {}

  /**
   * A sentence.
   *
   * @param words the sentence
   * @param tone how it is meant
   */
  record Sentence(String words, Tone tone) implements Line {}

  /**
   * A statement.
   *
   * @param role the part it has; empty for that of the line before
   * @param quote the statement
   */
  record Cited(String role, Quote quote) implements Line {}

  /**
   * Points won or lost.
   *
   * @param term what is weighed, in a word or two
   * @param points the points, below zero where they are lost
   * @param scale from what to what the lines reach it stands among
   * @param quotes the statements behind it; none where it is about two slots
   */
  record Meter(String term, long points, Scale scale, List<Quote> quotes) implements Line {
    /** Keeps the list from changing later. */
    public Meter {
      quotes = List.copyOf(quotes);
    }

    /** The points with their sign; never a hyphen. */
    public String figure() {
      return Telling.signed(points);
    }
  }

  /**
   * A slot the entry might have.
   *
   * @param at the local time in the zone of its line
   * @param when the same in words
   * @param change what a move there would change, in words
   * @param tone whether it is free, at what cost
   * @param why what the change is made of; empty where there is none
   * @param bars what stands in the way; none where it is free
   */
  record Slot(LocalDateTime at, String when, String change, Tone tone, String why, List<Quote> bars)
      implements Line {
    /** Keeps the list from changing later. */
    public Slot {
      bars = List.copyOf(bars);
    }

    /** Whether the entry may move there with nothing else moving. */
    public boolean isFree() {
      return bars.isEmpty();
    }
  }
}
