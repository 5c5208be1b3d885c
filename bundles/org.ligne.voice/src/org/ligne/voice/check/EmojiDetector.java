package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.voice.rule.SocialKind;
import org.ligne.voice.text.Entity;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;

/** Finds emoji that are read aloud in the wrong place, or too many at once. */
record EmojiDetector(SocialKind.EmojiUse use) implements Detector {
  @Override
  public void detect(List<Field> fields, Consumer<Hit> out) {
    for (Field field : fields) {
      for (List<Span> run : runs(field.text())) {
        Span whole = new Span(run.getFirst().start(), run.getLast().end());
        if (run.size() > use.longestRun()) {
          tell("emoji.run", field, whole, run.size(), use.longestRun(), out);
        }
        if (isBullet(field.text(), whole)) {
          if (!use.asBullets()) {
            tell("emoji.bullet", field, whole, run.size(), 0, out);
          }
        } else if (!use.insideSentences() && isInside(field.text(), whole)) {
          tell("emoji.inside", field, whole, run.size(), 0, out);
        }
      }
    }
  }

  private static void tell(
      String sentence, Field field, Span span, int count, int bound, Consumer<Hit> out) {
    String found = span.in(field.text().text());
    out.accept(
        new Hit(field, span, sentence, found, Integer.toString(count), Integer.toString(bound)));
  }

  /** Emoji with nothing but blanks between them. */
  private static List<List<Span>> runs(SocialText text) {
    List<List<Span>> runs = new ArrayList<>();
    for (Entity emoji : text.entities(Entity.Kind.EMOJI)) {
      boolean follows =
          !runs.isEmpty()
              && isBlank(text.text(), runs.getLast().getLast().end(), emoji.span().start());
      if (!follows) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(emoji.span());
    }
    return runs;
  }

  private static boolean isBlank(String text, int start, int end) {
    return text.substring(start, end).isBlank() && text.substring(start, end).indexOf('\n') < 0;
  }

  /** Whether it begins a line that goes on. */
  private static boolean isBullet(SocialText text, Span span) {
    int line = text.text().lastIndexOf('\n', span.start()) + 1;
    return isBlank(text.text(), line, span.start()) && goesOn(text.text(), span.end());
  }

  private static boolean goesOn(String text, int from) {
    int end = text.indexOf('\n', from);
    return text.substring(from, end < 0 ? text.length() : end)
        .codePoints()
        .anyMatch(Character::isLetter);
  }

  /** Whether the sentence is not over before it and goes on behind it. */
  private static boolean isInside(SocialText text, Span span) {
    String before = text.text().substring(0, span.start()).strip();
    String after = text.text().substring(span.end()).strip();
    boolean begun = !before.isEmpty() && ".!?…:".indexOf(before.charAt(before.length() - 1)) < 0;
    boolean small =
        !after.isEmpty()
            && (Character.isLowerCase(after.codePointAt(0)) || Character.isDigit(after.charAt(0)));
    return begun && small;
  }
}
