package org.ligne.visual.why;

import java.util.ArrayList;
import java.util.List;
import org.ligne.planning.explain.Alternative;
import org.ligne.planning.explain.Explanation;
import org.ligne.planning.explain.Option;

/** Lines about other slots an entry could have. */
final class Elsewhere {
  private static final int NAMED = 2;

  private final Telling telling;

  Elsewhere(Telling telling) {
    this.telling = telling;
  }

  /** The next best slots of an entry that has one. */
  List<Line> next(Explanation explanation) {
    List<Line> lines = new ArrayList<>();
    lines.add(title(explanation.entry().isPinned() ? "next.fixed" : "next"));
    explanation.asGood().stream().limit(NAMED).map(it -> slot(it, "")).forEach(lines::add);
    int more = explanation.asGood().size() - NAMED;
    if (more > 0) {
      lines.add(new Line.Sentence(telling.say("as-good.more", more), Tone.FAINT));
    }
    explanation.next().stream().map(this::slot).forEach(lines::add);
    if (explanation.next().isEmpty() && explanation.asGood().isEmpty()) {
      lines.add(new Line.Sentence(telling.say("next.none"), Tone.FAINT));
    }
    return lines;
  }

  /** The slots with the least in the way of an entry that has none. */
  List<Line> nearest(Explanation explanation) {
    List<Line> lines = new ArrayList<>();
    lines.add(title(explanation.entry().isPinned() ? "next.fixed" : "nearest"));
    explanation.next().stream().map(this::slot).forEach(lines::add);
    return lines;
  }

  private Line title(String key) {
    return new Line.Title(telling.say(key), "");
  }

  Line slot(Alternative alternative) {
    return slot(alternative.option(), telling.reasons(alternative));
  }

  private Line slot(Option option, String why) {
    return new Line.Slot(
        option.at().withZoneSameInstant(telling.subject().zone()).toLocalDateTime(),
        telling.moment(option.at()),
        option.isFree() ? change(option) : telling.say("barred"),
        tone(option),
        option.isFree() ? why : "",
        option.bars().stream().map(telling::quote).toList());
  }

  /** An entry without a slot wins by any; by how much says nothing. */
  private String change(Option option) {
    return telling.subject().explanation().placed().isPresent()
        ? telling.change(option.change())
        : telling.say("free");
  }

  private Tone tone(Option option) {
    if (!option.isFree()) {
      return Tone.BAD;
    }
    boolean loses = option.change() < 0 && telling.subject().explanation().placed().isPresent();
    return loses ? Tone.COSTLY : Tone.GOOD;
  }
}
