package org.ligne.platform.count;

/** Counts grapheme clusters: a letter with its accents is one, and so is a family emoji. */
final class GraphemeCounter implements TextCounter {
  @Override
  public int count(String text) {
    return Graphemes.count(text);
  }

  @Override
  public int atMost(String text) {
    return text.length();
  }
}
