package org.ligne.dsl.validation.order;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;
import org.ligne.model.query.Moves;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/**
 * What fixed times and periods alone say about the entries of a post or series.
 *
 * @param allOut the earliest time at which all of them can be out
 * @param firstOut the latest time at which the first of them is out
 * @param floats whether one of them can still move within its period
 */
record Bounds(LocalDateTime allOut, LocalDateTime firstOut, boolean floats) {
  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  /** The time in which one entry is published, both ends inclusive. */
  private record Range(LocalDateTime earliest, LocalDateTime latest) {
    static Range days(LocalDate first, LocalDate last) {
      return new Range(first.atStartOfDay(), last.atTime(LAST_MINUTE));
    }
  }

  /** The bounds of a post or series; empty while it has no period or no occurrence. */
  static Optional<Bounds> of(Content content) {
    List<Range> ranges =
        content instanceof Series series ? occurrences(series) : placements((Post) content);
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    Comparator<LocalDateTime> order = Comparator.naturalOrder();
    return Optional.of(
        new Bounds(
            ranges.stream().map(Range::earliest).max(order).orElseThrow(),
            ranges.stream().map(Range::latest).min(order).orElseThrow(),
            content instanceof Post
                && ranges.stream().anyMatch(range -> !range.earliest.equals(range.latest))));
  }

  private static List<Range> occurrences(Series series) {
    List<Occurrence> occurrences = Recurrences.of(series);
    return series.getPlacements().stream()
        .flatMap(placement -> occurrences.stream().map(each -> range(placement, each)))
        .toList();
  }

  private static Range range(Placement placement, Occurrence occurrence) {
    LocalDateTime time = Moves.time(placement, occurrence);
    LocalDate day = Moves.day(placement, occurrence);
    return time == null ? Range.days(day, day) : fixed(time);
  }

  private static List<Range> placements(Post post) {
    DateSpan period = Contents.period(post);
    List<Range> ranges = new ArrayList<>();
    for (Placement placement : post.getPlacements()) {
      LocalDateTime at = placement.getAt() == null ? post.getAt() : placement.getAt();
      if (at != null) {
        ranges.add(fixed(at));
      } else if (period != null && !period.isEmpty()) {
        ranges.add(Range.days(period.first(), period.last()));
      }
    }
    return ranges;
  }

  private static Range fixed(LocalDateTime time) {
    return new Range(time, time);
  }
}
