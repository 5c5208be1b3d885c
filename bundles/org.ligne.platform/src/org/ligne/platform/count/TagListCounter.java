package org.ligne.platform.count;

import java.util.Arrays;
import java.util.List;

/**
 * Counts a list of tags, separated by commas, as YouTube does: the commas between tags count, and a
 * tag with a space in it costs two more, as if it stood in quotation marks (YouTube Data API,
 * videos resource, {@code snippet.tags[]}). Blanks around tags and empty tags do not count.
 */
final class TagListCounter implements TextCounter {
  private static final String COMMA = ",";
  private static final int QUOTES = 2;

  @Override
  public int count(String text) {
    List<String> tags =
        Arrays.stream(text.split(COMMA)).map(String::strip).filter(tag -> !tag.isEmpty()).toList();
    int commas = Math.max(0, tags.size() - 1);
    return commas + tags.stream().mapToInt(TagListCounter::cost).sum();
  }

  private static int cost(String tag) {
    return tag.length() + (tag.indexOf(' ') < 0 ? 0 : QUOTES);
  }
}
