package org.ligne.app.guide;

import java.util.List;
import java.util.Locale;

/** A piece of a page, from top to bottom. */
sealed interface Block {

  /** A heading: 1 for the page, 2 for a chapter, and so on. */
  record Heading(int level, String text) implements Block {

    /** What links name it by. */
    String anchor() {
      return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
    }
  }

  /** Text that runs on, with marks inside the line. */
  record Paragraph(String text) implements Block {}

  /** A line of a table. */
  record Row(List<String> cells) implements Block {}

  /** Lines to be shown as they are. */
  record Code(String text) implements Block {}
}
