package org.ligne.voice.check;

import java.util.List;
import org.ligne.voice.rule.View;
import org.ligne.voice.text.SocialText;

/**
 * What a rule sees of one text.
 *
 * @param piece index of the text in its post
 * @param text the whole text
 * @param view how it is seen
 * @param passages the parts it looks at
 */
record Field(int piece, SocialText text, View view, List<Passage> passages) {
  /** Whether the parts are counted rather than read. */
  boolean isOfEntities() {
    return switch (view) {
      case HASHTAGS, MENTIONS, LINKS, EMOJI -> true;
      default -> false;
    };
  }
}
