package org.ligne.visual.preview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ligne.platform.count.Hashtags;
import org.ligne.platform.count.Links;
import org.ligne.platform.count.Mentions;

/**
 * A part of a text that networks make something of.
 *
 * @param start where it begins
 * @param end where it ends
 */
record Mark(int start, int end, Kind kind) {
  enum Kind {
    LINK,
    HASHTAG,
    MENTION
  }

  /** The marks of a text, in order; none lies in another. */
  static List<Mark> in(String text) {
    List<Mark> marks = new ArrayList<>();
    find(text, Links.in(text), Kind.LINK, marks);
    find(text, Hashtags.in(text), Kind.HASHTAG, marks);
    find(text, Mentions.in(text), Kind.MENTION, marks);
    marks.sort(Comparator.comparingInt(Mark::start));
    return marks;
  }

  private static void find(String text, List<String> words, Kind kind, List<Mark> marks) {
    int from = 0;
    for (String word : words) {
      int at = text.indexOf(word, from);
      while (kind == Kind.HASHTAG && at >= 0 && !isSign(text, at - 1)) {
        at = text.indexOf(word, at + 1);
      }
      if (at < 0) {
        return;
      }
      from = at + word.length();
      Mark mark = new Mark(kind == Kind.HASHTAG ? at - 1 : at, from, kind);
      if (marks.stream().noneMatch(mark::meets)) {
        marks.add(mark);
      }
    }
  }

  private static boolean isSign(String text, int at) {
    return at >= 0 && (text.charAt(at) == '#' || text.charAt(at) == '＃');
  }

  private boolean meets(Mark other) {
    return start < other.end && other.start < end;
  }
}
