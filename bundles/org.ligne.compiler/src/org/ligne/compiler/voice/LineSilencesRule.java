package org.ligne.compiler.voice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ligne.dsl.validation.support.ProjectFiles;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.voice.Tolerance;

/** A silence of a line is needed by a text of one of its campaigns, in its time. */
final class LineSilencesRule implements Rule<Line> {
  private final Judge judge;

  LineSilencesRule(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Class<Line> type() {
    return Line.class;
  }

  @Override
  public void check(Line line, Findings out) {
    List<Tolerance> silences =
        line.getVoice() == null
            ? List.of()
            : Silences.of(line.getVoice().getRules()).filter(LineSilencesRule::isWhole).toList();
    List<Content> contents = silences.isEmpty() ? List.of() : contents(line);
    if (!contents.isEmpty()) {
      Voicing voicing = Voicing.of(line);
      silences.forEach(silence -> check(silence, contents, line, voicing, out));
    }
  }

  /** Whether a silence was typed to its end and names a rule there is. */
  static boolean isWhole(Tolerance silence) {
    return silence.getUntil() != null
        && (silence.getRule() == null || !silence.getRule().eIsProxy());
  }

  private void check(
      Tolerance silence, List<Content> contents, Line line, Voicing voicing, Findings out) {
    List<Content> needing =
        contents.stream().filter(each -> needs(each, silence, line, voicing)).toList();
    if (needing.isEmpty()) {
      out.add(Finding.at(silence, null, VoiceCode.TOLERANCE_USELESS, Written.of(silence)));
    } else if (needing.stream().noneMatch(each -> Silences.covers(silence, each))) {
      first(needing).ifPresent(day -> out.add(SpeechRule.expired(silence, day.toString())));
    }
  }

  private boolean needs(Content content, Tolerance silence, Line line, Voicing voicing) {
    return judge.heard(content, line, voicing).stream()
        .anyMatch(each -> Silences.concerns(silence, each));
  }

  private static Optional<LocalDate> first(List<Content> contents) {
    return contents.stream()
        .map(Silences::day)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  private static List<Content> contents(Line line) {
    return ProjectFiles.around(line).stream()
        .flatMap(file -> file.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(Campaign.class::cast)
        .filter(campaign -> campaign.getLine() == line)
        .flatMap(campaign -> campaign.getContents().stream())
        .toList();
  }
}
