package org.ligne.dsl.ide.completion;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MediaKind;

/**
 * What a limit speaks of whose end is still to be written: {@code images size at most}. It is read
 * from the words, as a statement that is not whole has no element yet.
 *
 * @param kind the media
 * @param measure what is measured of them; the format where nothing else is written
 */
record Measured(MediaKind kind, Measure measure) {
  /** No statement that is read here is longer. */
  private static final int LONGEST = 400;

  /** The media as a limit names them. */
  private static final Map<String, MediaKind> KINDS =
      Map.of(
          "media", MediaKind.MEDIA,
          "images", MediaKind.IMAGE,
          "videos", MediaKind.VIDEO,
          "documents", MediaKind.DOCUMENT,
          "captions", MediaKind.CAPTIONS,
          "poll", MediaKind.POLL,
          "thread", MediaKind.THREAD);

  private static final Pattern HEAD =
      Pattern.compile(
          "(?s).*\\b("
              + String.join("|", KINDS.keySet())
              + ")\\b(?:\\s+("
              + Arrays.stream(Measure.values())
                  .map(Measure::getLiteral)
                  .collect(Collectors.joining("|"))
              + ")\\b)?[^{}]*");

  /** The limit that is begun before a place, or null. */
  static Measured before(Place place) {
    String text = place.resource().getParseResult().getRootNode().getText();
    int end = Math.min(place.offset(), text.length());
    Matcher head = HEAD.matcher(text.substring(Math.max(0, end - LONGEST), end));
    if (!head.matches()) {
      return null;
    }
    Measure measure = head.group(2) == null ? Measure.FORMAT : Measure.get(head.group(2));
    return new Measured(KINDS.get(head.group(1)), measure);
  }
}
