package org.ligne.platform.count;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** Tells emoji from other grapheme clusters, after Unicode Technical Standard 51. */
final class Emoji {
  private static final int EMOJI_STYLE = 0xFE0F;

  private Emoji() {}

  /** Whether a cluster is one of the sequences that Unicode recommends for interchange. */
  static boolean isRecommended(String cluster) {
    return UCharacter.hasBinaryProperty(cluster, UProperty.RGI_EMOJI);
  }

  /** Whether a cluster is shown as an emoji; a sign such as © is one only when it asks for it. */
  static boolean isShownAsEmoji(String cluster) {
    int first = cluster.codePointAt(0);
    return UCharacter.hasBinaryProperty(first, UProperty.EMOJI_PRESENTATION)
        || UCharacter.hasBinaryProperty(first, UProperty.EMOJI) && cluster.indexOf(EMOJI_STYLE) > 0
        || isRecommended(cluster);
  }
}
