package org.ligne.compiler.voice;

import static org.ligne.compiler.voice.VoiceCode.TOLERANCE_EXPIRED;
import static org.ligne.compiler.voice.VoiceCode.TOLERANCE_USELESS;

import java.util.List;
import org.ligne.model.campaign.Content;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Line;
import org.ligne.model.voice.Tolerance;
import org.ligne.model.voice.VoicePackage;

/** Everything a post or series says is said in the voice of its line, or is silent for a reason. */
final class SpeechRule implements Rule<Content> {
  private final Judge judge;

  SpeechRule(Judge judge) {
    this.judge = judge;
  }

  @Override
  public Class<Content> type() {
    return Content.class;
  }

  @Override
  public void check(Content content, Findings out) {
    Line line = Judge.line(content);
    if (line == null) {
      return;
    }
    List<Heard> heard = judge.heard(content, line, Voicing.of(line));
    List<Tolerance> silences =
        Silences.of(content, line).stream()
            .filter(silence -> Silences.covers(silence, content))
            .toList();
    heard.stream()
        .filter(each -> silences.stream().noneMatch(one -> Silences.concerns(one, each)))
        .forEach(each -> out.add(Breaches.told(each)));
    content.getTolerances().stream()
        .filter(LineSilencesRule::isWhole)
        .forEach(silence -> check(silence, content, heard, out));
  }

  private static void check(Tolerance silence, Content content, List<Heard> heard, Findings out) {
    boolean needed = heard.stream().anyMatch(each -> Silences.concerns(silence, each));
    if (!needed) {
      out.add(Finding.at(silence, null, TOLERANCE_USELESS, Written.of(silence)));
    } else if (!Silences.covers(silence, content)) {
      out.add(expired(silence, Silences.day(content).toString()));
    }
  }

  static Finding expired(Tolerance silence, String day) {
    return Finding.at(
        silence,
        VoicePackage.Literals.TOLERANCE__UNTIL,
        TOLERANCE_EXPIRED,
        Written.of(silence),
        silence.getUntil().toString(),
        day);
  }
}
