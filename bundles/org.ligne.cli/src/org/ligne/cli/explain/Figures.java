package org.ligne.cli.explain;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.ligne.cli.schedule.Days;
import org.ligne.cli.text.Words;
import org.ligne.planning.explain.Alternative;
import org.ligne.planning.explain.Difference;
import org.ligne.planning.explain.Wording;

/** Points, moments and what they differ by, for people. */
final class Figures {
  private static final String MINUS = "\u2212";

  private final Words words;
  private final Wording wording;
  private final Days days;

  Figures(Words words, Wording wording) {
    this.words = words;
    this.wording = wording;
    days = new Days(words);
  }

  /** A number of points with its sign; none for nothing. */
  static String signed(long points) {
    return points == 0 ? "0" : (points < 0 ? MINUS : "+") + Math.abs(points);
  }

  /** Some points, where the sentence says whether they are lost. */
  String points(long points) {
    long size = Math.abs(points);
    return size > Integer.MAX_VALUE
        ? words.text("points.many", size)
        : words.count("points", (int) size);
  }

  /** A day with its time and how far that is from UTC, on a clock. */
  String moment(ZonedDateTime at, ZoneId zone) {
    ZonedDateTime local = at.withZoneSameInstant(zone);
    return days.of(local.toLocalDate()) + " " + days.time(local);
  }

  /** What a move changes, as a reader would say it. */
  String change(long change) {
    return change == 0
        ? words.text("explain.same")
        : words.text(change < 0 ? "explain.worse" : "explain.better", points(change));
  }

  /** What differs, term by term. */
  String reasons(Alternative alternative) {
    List<Difference> changes = alternative.changes();
    return changes.stream()
        .map(it -> wording.of(it.term()) + " " + signed(it.change()))
        .collect(Collectors.joining(", "));
  }
}
