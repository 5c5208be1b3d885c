package org.ligne.editor.colouring;

import java.util.regex.Pattern;

/**
 * What can be seen without knowing the language's rules, as patterns whose groups are named like
 * {@linkplain Style styles}. They run in linear time.
 */
final class Patterns {
  private static final String LETTER = "A-Za-z_\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F";

  private static final String LINK = "(?<LINK>https?://[^\\s\"'<>{}]*[^\\s\"'<>{}.,;:!?)»”’])";

  private static final String TAGS =
      "(?<HASHTAG>(?<![\\p{L}\\p{N}_&/])[#＃][\\p{L}\\p{M}\\p{N}_]*[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)"
          + "|(?<MENTION>(?<![\\p{L}\\p{N}_.+-])@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.@-]*[\\p{L}\\p{N}_])?)";

  private static final String ITEM = "\\{item\\}";

  /** Statements. A word is coloured only if it is a keyword; dates and figures always. */
  static final Pattern CODE =
      Pattern.compile(
          ("(?<KEYWORD>\\^?[@][@0-9]*)|(?<HASHTAG>#[@0-9]+)".replace("@", LETTER))
              + "|(?<DATE>[0-9]+-[0-9]+(?:-[0-9]+)?|[0-9]+:[0-9]+)"
              + "|(?<NUMBER>[0-9]+(?:\\.[0-9]+)?(?:%|min\\b|h\\b| [A-Z]{3}\\b)?)");

  /** The inside of a text between three single quotes. */
  static final Pattern RICH = Pattern.compile(LINK + "|" + TAGS + "|(?<PLACEHOLDER>" + ITEM + ")");

  /** The inside of a text between double quotes, where a backslash escapes. */
  static final Pattern STRING =
      Pattern.compile(LINK + "|" + TAGS + "|(?<PLACEHOLDER>\\\\[\"\\\\nt]|" + ITEM + ")");

  /** The inside of a comment. */
  static final Pattern COMMENT =
      Pattern.compile(LINK + "|(?<TASK>\\b(?:TODO|FIXME|XXX)\\b|(?<!\\p{L})À FAIRE(?!\\p{L}))");

  private Patterns() {}
}
