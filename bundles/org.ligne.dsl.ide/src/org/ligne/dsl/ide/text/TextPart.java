package org.ligne.dsl.ide.text;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ligne.model.query.Texts;

/**
 * Something inside a text that is more than words.
 *
 * @param kind what it is
 * @param offset where it begins in the characters that were read
 * @param value its characters, with their sign
 */
public record TextPart(Kind kind, int offset, String value) {

  /** What a part is. */
  public enum Kind {
    /** A web address. */
    LINK,
    /** An account. */
    MENTION,
    /** A hashtag. */
    HASHTAG,
    /** What an item of a series replaces. */
    PLACEHOLDER
  }

  // Only for what is shown: counting follows the rules of each network, see the text counters.
  private static final String LINK =
      "(?<![\\p{L}\\p{N}@/])https?://[^\\s<>\"«»“”\\\\]*[^\\s<>\"«»“”\\\\.,;:!?…'’)]";
  private static final String MENTION =
      "(?<![\\p{L}\\p{N}_@/.=])@[A-Za-z0-9_]++(?:[.-][A-Za-z0-9_]++)*+"
          + "(?:@[\\p{L}\\p{N}]++(?:[.-][\\p{L}\\p{N}]++)++)?+";
  private static final String HASHTAG =
      "(?<![\\p{L}\\p{N}_&/#＃])[#＃][\\p{N}_]*+[\\p{L}][\\p{L}\\p{N}\\p{M}_]*+";
  private static final Pattern ANY =
      Pattern.compile(
          "(" + LINK + ")|(" + MENTION + ")|(" + HASHTAG + ")|" + Pattern.quote(Texts.ITEM));

  /** One of them is in each part, and few texts have any. */
  private static final List<String> SIGNS = List.of("#", "＃", "@", "://", Texts.ITEM);

  /** The parts of a text as it is written, in order. */
  public static List<TextPart> in(String text) {
    if (SIGNS.stream().noneMatch(text::contains)) {
      return List.of();
    }
    return ANY.matcher(text).results().map(TextPart::of).toList();
  }

  private static TextPart of(MatchResult found) {
    Kind kind = Kind.PLACEHOLDER;
    for (int group = 1; group <= found.groupCount(); group++) {
      kind = found.group(group) == null ? kind : Kind.values()[group - 1];
    }
    return new TextPart(kind, found.start(), found.group());
  }

  /** Behind its last character. */
  public int end() {
    return offset + value.length();
  }
}
