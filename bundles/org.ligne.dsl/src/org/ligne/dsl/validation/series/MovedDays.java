package org.ligne.dsl.validation.series;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_MOVE;
import static org.ligne.dsl.validation.StructureCode.MOVE_WITHOUT_OCCURRENCE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Occurrence;
import org.ligne.model.query.Recurrences;

/** A series moves days on which it recurs, and each once: for all its channels or for one. */
final class MovedDays implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    if (series.getMoves().isEmpty()) {
      return;
    }
    Set<LocalDate> days =
        Recurrences.of(series).stream().map(Occurrence::day).collect(Collectors.toSet());
    Map<LocalDate, Set<Channel>> moved = new HashMap<>();
    for (Move move : series.getMoves()) {
      boolean known = days.contains(move.getDay());
      if (move.getDay() != null && !known && !days.isEmpty()) {
        out.add(idle(move, series));
      }
      if (known && isAgain(move, moved.computeIfAbsent(move.getDay(), any -> new HashSet<>()))) {
        out.add(
            Finding.at(
                move,
                CampaignPackage.Literals.MOVE__DAY,
                DUPLICATE_MOVE,
                move.getDay().toString()));
      }
    }
  }

  private static Finding idle(Move move, Series series) {
    return Finding.at(
        move,
        CampaignPackage.Literals.MOVE__DAY,
        MOVE_WITHOUT_OCCURRENCE,
        move.getDay().toString(),
        Known.name(series));
  }

  /** Whether one of its channels was moved before; null stands for all of them. */
  private static boolean isAgain(Move move, Set<Channel> moved) {
    List<Channel> channels = move.getChannels();
    if (channels.isEmpty()) {
      return !moved.add(null);
    }
    return channels.stream().filter(channel -> !moved.add(channel)).count() > 0;
  }
}
