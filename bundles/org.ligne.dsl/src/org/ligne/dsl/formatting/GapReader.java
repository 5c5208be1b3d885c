package org.ligne.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

/** Collects the blanks and comments that come one after the other until the next token. */
final class GapReader {
  private final List<Gap.Comment> comments = new ArrayList<>();
  private int breaks;

  /** Takes the next run of blanks or the next comment. */
  void add(String hidden) {
    if (hidden.startsWith("/")) {
      comments.add(new Gap.Comment(hidden.stripTrailing(), breaks));
      breaks = hidden.startsWith("//") ? breaksIn(hidden) : 0;
    } else {
      breaks += breaksIn(hidden);
    }
  }

  /** The gap that ends here; the next one begins. */
  Gap take() {
    Gap gap = new Gap(List.copyOf(comments), breaks);
    comments.clear();
    breaks = 0;
    return gap;
  }

  private static int breaksIn(String text) {
    return (int) text.replace("\r\n", "\n").chars().filter(c -> c == '\n' || c == '\r').count();
  }
}
