package org.ligne.voice.pattern;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.ligne.voice.text.Span;

/**
 * A pattern that searches in linear time. Its language is that of RE2, with word boundaries, {@code
 * \w} and {@code \s} after Unicode. Never changes; may be used by any thread.
 */
public final class TextPattern implements Compiled {
  /** The longest pattern that is taken. */
  public static final int LONGEST = 60_000;

  private final String source;
  private final Pattern pattern;

  private TextPattern(String source, Pattern pattern) {
    this.source = source;
    this.pattern = pattern;
  }

  /** Reads a pattern that tells capitals from small letters. */
  public static Compiled of(String source) {
    return of(source, false);
  }

  /** Reads a pattern. */
  public static Compiled of(String source, boolean ignoreCase) {
    if (source.length() > LONGEST) {
      return new Refusal(Refusal.Reason.SIZE, source, LONGEST, "");
    }
    try {
      String written = new Translation(source, ignoreCase).written();
      int flags = ignoreCase ? Pattern.CASE_INSENSITIVE : 0;
      return new TextPattern(source, Pattern.compile(written, flags));
    } catch (RefusedException refused) {
      return refused.refusal();
    } catch (PatternSyntaxException unread) {
      return new Refusal(reason(unread.getDescription()), source, 0, source);
    }
  }

  private static Refusal.Reason reason(String description) {
    if (description.contains("repe")) {
      return Refusal.Reason.COUNT;
    }
    if (description.contains("parenthes") || description.contains(")")) {
      return Refusal.Reason.PARENTHESIS;
    }
    boolean large = description.contains("large") || description.contains("deep");
    return large ? Refusal.Reason.SIZE : Refusal.Reason.SYNTAX;
  }

  /** Reads a pattern of our own that is known to be one. */
  public static TextPattern known(String source) {
    return switch (of(source)) {
      case TextPattern pattern -> pattern;
      case Refusal refusal -> throw new IllegalArgumentException(refusal.toString());
    };
  }

  /** As written. */
  public String source() {
    return source;
  }

  /** Everything it finds, in order, none inside another; what is empty is left out. */
  public List<Match> all(Haystack text) {
    List<Match> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text.written());
    int from = 0;
    while (from <= text.written().length() && matcher.find(from)) {
      Span span = text.place(matcher.start(), matcher.end());
      if (span != null && span.length() > 0) {
        found.add(new Match(span, groups(matcher, text, span)));
        from = matcher.end();
      } else {
        from = text.after(matcher.start());
      }
    }
    return found;
  }

  /** Whether it finds something, be it empty. */
  public boolean isIn(Haystack text) {
    return pattern.matcher(text.written()).find();
  }

  /** Whether the whole text is one match. */
  public boolean isAll(Haystack text) {
    return pattern.matcher(text.written()).matches();
  }

  private static List<Span> groups(Matcher matcher, Haystack text, Span whole) {
    List<Span> groups = new ArrayList<>();
    for (int group = 1; group <= matcher.groupCount(); group++) {
      Span span =
          matcher.start(group) < 0 ? null : text.place(matcher.start(group), matcher.end(group));
      groups.add(span == null ? new Span(whole.start(), whole.start()) : span);
    }
    return groups;
  }

  @Override
  public String toString() {
    return source;
  }
}
