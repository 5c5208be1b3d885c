package org.ligne.compiler.score;

import static org.ligne.compiler.CompilerCode.SCORES_INCOMPLETE;
import static org.ligne.compiler.CompilerCode.SCORES_OF_OTHER_CHANNEL;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.compiler.CompilerCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.PoemClass;
import org.ligne.model.line.ScoreFile;

/** A file of figures is a table that has one for each hour of the week on each channel. */
public final class ScoresRule implements Rule<ScoreFile> {
  private static final int HOURS = 7 * 24;

  @Override
  public Class<ScoreFile> type() {
    return ScoreFile.class;
  }

  @Override
  public void check(ScoreFile scores, Findings out) {
    Measured measured = Scores.read(scores);
    if (measured == null || !(scores.eContainer() instanceof Line line)) {
      return;
    }
    measured.remarks().forEach(each -> report(scores, each.code(), each.arguments(), out));
    // What is wrong with rows explains what seems to be missing.
    if (measured.remarks().isEmpty()) {
      others(scores, measured, line, out);
      gaps(scores, measured, line, out);
    }
  }

  private static void others(ScoreFile scores, Measured measured, Line line, Findings out) {
    List<String> known = line.getChannels().stream().map(Channel::getName).toList();
    Map<String, String> others = new LinkedHashMap<>();
    for (Hour hour : measured.weights().keySet()) {
      if (!known.contains(hour.channel())) {
        others.putIfAbsent(hour.channel(), String.valueOf(measured.lines().get(hour)));
      }
    }
    others.forEach(
        (name, row) ->
            report(scores, SCORES_OF_OTHER_CHANNEL, List.of(scores.getPath(), row, name), out));
  }

  /** Nothing is planned on earned channels, so nobody misses figures for them. */
  private static void gaps(ScoreFile scores, Measured measured, Line line, Findings out) {
    for (Channel channel : line.getChannels()) {
      int missing = HOURS - measured.hoursOf(channel.getName());
      if (missing > 0 && channel.getPoem() != PoemClass.EARNED) {
        List<Object> arguments = List.of(scores.getPath(), channel.getName(), missing);
        report(scores, SCORES_INCOMPLETE, arguments, out);
      }
    }
  }

  private static void report(ScoreFile scores, CompilerCode code, List<?> arguments, Findings out) {
    out.add(Finding.at(scores, LinePackage.Literals.SCORE_FILE__PATH, code, arguments.toArray()));
  }
}
