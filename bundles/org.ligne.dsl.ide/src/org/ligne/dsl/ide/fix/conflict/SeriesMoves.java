package org.ligne.dsl.ide.fix.conflict;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Insertion;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.Tools;
import org.ligne.model.campaign.CampaignPackage.Literals;
import org.ligne.model.campaign.Move;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.query.Moves;
import org.ligne.model.query.Occurrence;

/** Moves one occurrence of a series: {@code move 2026-11-18 to 2026-11-19 09:00}. */
final class SeriesMoves {
  private SeriesMoves() {}

  /** The series with the occurrence at another time on a channel. */
  static Edits to(Placement placement, Occurrence occurrence, LocalDateTime at, Tools tools) {
    Series series = (Series) placement.eContainer();
    Move written = Moves.of(placement, occurrence);
    boolean alone = series.getPlacements().size() == 1;
    boolean own = written != null && (alone || written.getChannels().size() == 1);
    return own ? rewritten(written, at) : added(series, placement, occurrence, at, tools);
  }

  private static Edits rewritten(Move move, LocalDateTime at) {
    Page page = Page.of(move);
    INode day = Page.node(move, Literals.MOVE__TO);
    INode time = Page.node(move, Literals.MOVE__AT);
    Edits edits = page.replace(day, at.toLocalDate().toString());
    LocalTime hour = at.toLocalTime();
    return edits.and(
        time == null
            ? page.insert(day.getEndOffset(), " " + hour)
            : page.replace(time, hour.toString()));
  }

  private static Edits added(
      Series series, Placement placement, Occurrence occurrence, LocalDateTime at, Tools tools) {
    String channel = tools.spelled(placement.getChannel().getName(), "QualifiedName");
    String where = series.getPlacements().size() == 1 ? "" : " for " + channel;
    String time = at.toLocalDate() + " " + at.toLocalTime();
    return Insertion.into(
        series,
        "move " + occurrence.day() + where + " to " + time,
        Literals.CONTENT__PLACEMENTS,
        Literals.SERIES__AT,
        Literals.SERIES__SKIP,
        Literals.SERIES__MOVES);
  }
}
