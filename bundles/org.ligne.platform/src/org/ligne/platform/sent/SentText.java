package org.ligne.platform.sent;

import java.util.List;

/**
 * One text as it leaves for a network.
 *
 * @param text the words with the hashtags the line adds
 * @param added the hashtags that were added, with their sign, in order
 * @param link the tracked link the network has no other place for than behind the text, or null
 */
public record SentText(String text, List<String> added, String link) {
  public SentText {
    added = List.copyOf(added);
  }

  /** A text nothing is added to. */
  public static SentText plain(String text) {
    return new SentText(text, List.of(), null);
  }

  /** All that the network counts. */
  public String whole() {
    return link == null ? text : text.isEmpty() ? link : text + " " + link;
  }

  /** Whether the link stands behind the text. */
  public boolean isLinked() {
    return link != null;
  }
}
