package org.ligne.visual.preview;

import java.util.List;
import java.util.Optional;
import org.ligne.model.platform.MediaKind;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.scene.Element;

/** A poll: the question, and its answers as readers choose among them. */
final class Ballot {
  private static final double ANSWER = 32;
  private static final double DOT = 12;
  private static final double GAP = 10;
  private static final double SEAM = 6;

  private final Draft draft;
  private final View view;
  private final Sheet sheet;
  private final Column column;

  Ballot(Draft draft, View view, Sheet sheet, Column column) {
    this.draft = draft;
    this.view = view;
    this.sheet = sheet;
    this.column = column;
  }

  /** Lays it out where there is one and the network has polls. */
  void lay() {
    Optional<Question> question = draft.wording(view.language()).flatMap(Wording::question);
    boolean refused = draft.rules().refused().contains(MediaKind.POLL);
    question.filter(any -> !refused).ifPresent(this::lay);
  }

  private void lay(Question question) {
    asked(question);
    for (int i = 0; i < question.answers().size(); i++) {
      answer(i + 1, question.answers().get(i));
    }
    question.lasts().ifPresent(this::lasts);
    sheet.to(sheet.y() + GAP - SEAM);
  }

  private void asked(Question question) {
    String words = question.words();
    List<String> lines = Flow.wrapped(sheet.measure(), words, Face.STRONG, column.width());
    double line = sheet.line(Face.STRONG);
    Box box = column.box(sheet.y(), line * lines.size());
    String name = sheet.say("poll.question", words, question.answers().size());
    sheet.add(
        new Element("poll", Element.Kind.NOTE, box, name, ""),
        (on, state) -> {
          for (int i = 0; i < lines.size(); i++) {
            Box row = column.box(box.y() + i * line, line);
            on.text(lines.get(i), row, Face.STRONG, Ink.Role.TEXT);
          }
        });
    sheet.to(box.bottom() + SEAM);
  }

  private void answer(int number, String words) {
    List<String> lines =
        Flow.wrapped(sheet.measure(), words, Face.NORMAL, column.width() - 3 * GAP - DOT);
    double line = sheet.line(Face.NORMAL);
    double height = ANSWER + line * (lines.size() - 1);
    Box box = column.box(sheet.y(), height);
    String name = sheet.say("poll.answer", number, words);
    sheet.add(
        new Element("poll/" + number, Element.Kind.NOTE, box, name, ""),
        (on, state) -> {
          on.outline(box, Math.min(ANSWER, height) / 2, 1, Ink.Role.EDGE);
          Box dot = new Box(box.x() + GAP, box.y() + (height - DOT) / 2, DOT, DOT);
          on.outline(dot, DOT / 2, 1, Ink.Role.MUTED);
          Column text = column.behind(2 * GAP + DOT);
          double top = box.y() + (height - line * lines.size()) / 2;
          for (int i = 0; i < lines.size(); i++) {
            on.text(lines.get(i), text.box(top + i * line, line), Face.NORMAL, Ink.Role.TEXT);
          }
        });
    sheet.to(box.bottom() + SEAM);
  }

  private void lasts(String time) {
    String sentence = sheet.say("poll.lasts", time);
    Box box = column.box(sheet.y(), sheet.line(Face.SMALL));
    sheet.add(
        new Element("poll/lasts", Element.Kind.NOTE, box, sentence, ""),
        (on, state) -> on.text(sentence, box, Face.SMALL, Ink.Role.MUTED));
    sheet.to(box.bottom() + SEAM);
  }
}
