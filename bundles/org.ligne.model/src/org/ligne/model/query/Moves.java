package org.ligne.model.query;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.line.Channel;

/** When an occurrence of a series is published: as its rhythm has it, or as it was moved. */
public final class Moves {
  private Moves() {}

  /**
   * What moves an occurrence on a channel, or null: a move for the channel wins over one for all;
   * of several, the first in the text.
   *
   * @param day the day the rhythm gives it
   */
  public static Move of(Series series, Channel channel, LocalDate day) {
    List<Move> moves =
        series.getMoves().stream()
            .filter(move -> day.equals(move.getDay()) && move.getTo() != null)
            .toList();
    return moves.stream()
        .filter(move -> move.getChannels().contains(channel))
        .findFirst()
        .or(() -> moves.stream().filter(move -> move.getChannels().isEmpty()).findFirst())
        .orElse(null);
  }

  /** What moves an occurrence at a placement of its series, or null. */
  public static Move of(Placement placement, Occurrence occurrence) {
    return placement.eContainer() instanceof Series series
        ? of(series, placement.getChannel(), occurrence.day())
        : null;
  }

  /** The day an occurrence is published on at a placement. */
  public static LocalDate day(Placement placement, Occurrence occurrence) {
    Move move = of(placement, occurrence);
    return move == null ? occurrence.day() : move.getTo();
  }

  /**
   * The local time an occurrence is fixed at on a placement, or null when it is chosen inside its
   * day.
   */
  public static LocalDateTime time(Placement placement, Occurrence occurrence) {
    Move move = of(placement, occurrence);
    LocalDate day = move == null ? occurrence.day() : move.getTo();
    if (move != null && move.getAt() != null) {
      return day.atTime(move.getAt());
    }
    return placement.eContainer() instanceof Series series && series.getAt() != null
        ? day.atTime(series.getAt())
        : null;
  }

  /** The days on which the occurrences without a fixed time are published at a placement. */
  public static List<LocalDate> floatingDays(Placement placement) {
    return placement.eContainer() instanceof Series series
        ? Recurrences.of(series).stream()
            .filter(occurrence -> time(placement, occurrence) == null)
            .map(occurrence -> day(placement, occurrence))
            .toList()
        : List.of();
  }
}
