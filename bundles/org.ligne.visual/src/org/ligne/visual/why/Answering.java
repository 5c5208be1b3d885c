package org.ligne.visual.why;

import java.util.ArrayList;
import java.util.List;
import org.ligne.planning.explain.Alternative;
import org.ligne.planning.explain.Answer;
import org.ligne.planning.explain.Bar;

/** Lines about a moment somebody asked about. */
final class Answering {
  private final Telling telling;
  private final List<Line> lines = new ArrayList<>();

  Answering(Telling telling) {
    this.telling = telling;
  }

  List<Line> of(Answer answer) {
    switch (answer) {
      case Answer.AtSlot slot when slot.here() ->
          say(Tone.GOOD, "at.here", telling.moment(slot.asked()));
      case Answer.AtSlot slot -> slot(slot.alternative());
      case Answer.Between between -> between(between);
      case Answer.Outside outside -> outside(outside);
    }
    boolean fixed = telling.subject().entry().isPinned() && !telling.subject().entry().isKept();
    if (fixed) {
      say(Tone.FAINT, "fixed", telling.subject().entry().wish().text());
    }
    return lines;
  }

  private void say(Tone tone, String key, Object... arguments) {
    lines.add(new Line.Sentence(telling.say(key, arguments), tone));
  }

  private void slot(Alternative alternative) {
    if (alternative.option().isFree()) {
      lines.add(new Elsewhere(telling).slot(alternative));
      if (telling.subject().explanation().placed().isPresent()) {
        lines.addAll(new Worth(telling).changes(alternative));
      }
    } else {
      say(Tone.BAD, "at.barred", telling.moment(alternative.option().at()));
      bars(alternative.option().bars());
    }
  }

  private void bars(List<Bar> bars) {
    bars.forEach(bar -> lines.add(new Line.Cited("", telling.quote(bar))));
  }

  private void between(Answer.Between between) {
    say(Tone.PLAIN, "at.between", telling.moment(between.asked()));
    Elsewhere elsewhere = new Elsewhere(telling);
    between.nearest().forEach(each -> lines.add(elsewhere.slot(each)));
  }

  private void outside(Answer.Outside outside) {
    say(
        Tone.BAD,
        "at.outside",
        telling.moment(outside.asked()),
        telling.moment(outside.first()),
        telling.moment(outside.last()));
    bars(List.of(outside.bar()));
  }
}
