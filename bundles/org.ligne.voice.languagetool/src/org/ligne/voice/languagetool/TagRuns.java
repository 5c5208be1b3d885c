package org.ligne.voice.languagetool;

import java.util.ArrayList;
import java.util.List;
import org.ligne.voice.text.Entity;
import org.ligne.voice.text.Language;
import org.ligne.voice.text.SocialText;
import org.ligne.voice.text.Span;

/**
 * Links, mail addresses, mentions and hashtags with nothing but blanks between them. In a sentence
 * they stand for a name; several at the end of a line, and a line of nothing else, are no part of
 * any sentence.
 *
 * @param reading what is read instead; empty for nothing
 */
record TagRuns(Span span, String reading) {

  static List<TagRuns> in(SocialText text) {
    List<TagRuns> runs = new ArrayList<>();
    List<Span> tags =
        text.entities().stream()
            .filter(entity -> entity.kind() != Entity.Kind.EMOJI)
            .map(Entity::span)
            .toList();
    for (int from = 0, to; from < tags.size(); from = to) {
      to = from + 1;
      while (to < tags.size() && isBlank(text, tags.get(to - 1).end(), tags.get(to).start())) {
        to++;
      }
      runs.add(run(text, tags.subList(from, to)));
    }
    return runs;
  }

  private static TagRuns run(SocialText text, List<Span> tags) {
    int start = tags.getFirst().start();
    int end = tags.getLast().end();
    String all = text.text();
    int before = start;
    while (before > 0 && isSpace(all.charAt(before - 1))) {
      before--;
    }
    boolean begins = before == 0 || all.charAt(before - 1) == '\n';
    boolean closes = end == all.length() || all.charAt(end) == '\n';
    return closes && (begins || tags.size() > 1)
        ? new TagRuns(new Span(before, end), "")
        : new TagRuns(new Span(start, end), name(text.language()));
  }

  /** A name of either gender. */
  private static String name(Language language) {
    return language == Language.FRENCH ? "Camille" : "Sam";
  }

  private static boolean isBlank(SocialText text, int from, int to) {
    return text.text().substring(from, to).chars().allMatch(each -> isSpace((char) each));
  }

  private static boolean isSpace(char each) {
    return each != '\n' && (Character.isWhitespace(each) || Character.isSpaceChar(each));
  }
}
