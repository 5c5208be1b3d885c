package org.ligne.planning.translate;

import java.time.ZonedDateTime;
import java.util.OptionalInt;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** The measured figures of one channel, if its line has any. */
final class MeasuredScores {
  private final String channel;
  private final ScoreTable table;
  private final Statement statement;

  MeasuredScores(Line line, Channel channel, ScoreTable table) {
    this.channel = channel.getName();
    this.table = line.getScores() == null ? ScoreTable.NONE : table;
    this.statement =
        line.getScores() == null
            ? null
            : new Statement(
                StatementKind.MEASURED_SCORE,
                "scores from \"" + line.getScores().getPath() + "\"",
                line.getScores());
  }

  OptionalInt at(ZonedDateTime time) {
    return table.scoreOf(channel, time.getDayOfWeek(), time.getHour());
  }

  /** Who says how good an hour is, or null. */
  Statement source() {
    return statement;
  }
}
