package org.ligne.platform.count;

import java.nio.charset.StandardCharsets;

/** The units every programming language knows. */
enum PlainCounter implements TextCounter {
  /** UTF-16 code units: never fewer than code points or grapheme clusters. */
  UTF16_UNITS {
    @Override
    public int count(String text) {
      return text.length();
    }
  },
  /** Unicode code points. */
  CODE_POINTS {
    @Override
    public int count(String text) {
      return text.codePointCount(0, text.length());
    }
  },
  /** Bytes of the text in UTF-8. */
  UTF8_BYTES {
    @Override
    public int count(String text) {
      return text.getBytes(StandardCharsets.UTF_8).length;
    }
  }
}
