package org.ligne.voice.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Finds emoji as readers see them: one grapheme cluster each, after Unicode's standard 51. */
final class EmojiFinder {
  private static final int EMOJI_STYLE = 0xFE0F;

  /** Below it there are only letters, digits and signs, which are emoji at most with a style. */
  private static final int FIRST_CANDIDATE = 0x203C;

  private EmojiFinder() {}

  static List<Span> in(String text) {
    if (text.chars().noneMatch(each -> each >= FIRST_CANDIDATE)) {
      return List.of();
    }
    List<Span> found = new ArrayList<>();
    BreakIterator clusters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    clusters.setText(text);
    int start = clusters.first();
    for (int end = clusters.next(); end != BreakIterator.DONE; end = clusters.next()) {
      if (isEmoji(text.substring(start, end))) {
        found.add(new Span(start, end));
      }
      start = end;
    }
    return found;
  }

  /** Whether a cluster is shown as an emoji; ©, ® and ™ are signs, however they are styled. */
  private static boolean isEmoji(String cluster) {
    int first = cluster.codePointAt(0);
    if (first == '©' || first == '®' || first == '™') {
      return false;
    }
    return UCharacter.hasBinaryProperty(first, UProperty.EMOJI_PRESENTATION)
        || UCharacter.hasBinaryProperty(first, UProperty.EMOJI) && cluster.indexOf(EMOJI_STYLE) > 0
        || UCharacter.hasBinaryProperty(cluster, UProperty.RGI_EMOJI);
  }
}
