package org.ligne.platform.count;

import com.twitter.twittertext.Extractor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links that Mastodon's servers shorten: those with a scheme and a known domain ending, found by
 * twitter-text there as here, with paths of their own rule, which takes letters of every script
 * (StatusLengthValidator, twitter_regex). Where a link ends is exact up to brackets in brackets in
 * brackets.
 */
final class MastodonLinks {
  private static final Pattern HEAD =
      Pattern.compile(
          "(?<![A-Za-z0-9@＠$#＃])https?://[^\\s/?#<>\"()]{1,253}+", Pattern.CASE_INSENSITIVE);
  private static final Pattern PATH = Pattern.compile("/[^\\s<>?]*+");
  private static final Pattern QUERY =
      Pattern.compile("\\?[a-zA-Z0-9!?*'();:&=+$/%#\\[\\]\\-_.,~|@^\\x{A0}-\\x{10FFFF}&&\\S]*+");
  private static final String NO_PATH_END = "!*\"'「」;:=,.$%[]~&|@";
  private static final String QUERY_END = "_&=#/-";

  private MastodonLinks() {}

  /** The text with each link replaced. */
  static String replace(String text, String replacement) {
    Matcher head = HEAD.matcher(text);
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (int from = 0; head.find(from); ) {
      int end = end(text, head.start(), head.end());
      if (end > head.start()) {
        out.append(text, done, head.start()).append(replacement);
        done = end;
      }
      from = Math.max(end, head.end());
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Where a link ends; its start if its domain is none. */
  private static int end(String text, int start, int headEnd) {
    String head = text.substring(start, headEnd);
    String link = domain(head);
    if (link.length() < head.length()) {
      return start + link.length();
    }
    Matcher path = PATH.matcher(text).region(headEnd, text.length());
    int run = path.lookingAt() ? path.end() : headEnd;
    int end = trimmed(text, headEnd, run);
    Matcher query = QUERY.matcher(text).region(end, text.length());
    return end == run && query.lookingAt() ? queryEnd(text, end, query.end()) : end;
  }

  private static String domain(String head) {
    Extractor extractor = new Extractor();
    extractor.setExtractURLWithoutProtocol(false);
    List<String> links = extractor.extractURLs(head);
    return links.isEmpty() || !head.startsWith(links.getFirst()) ? "" : links.getFirst();
  }

  /** A path without what may not end it: punctuation, and a bracket that lacks its other half. */
  private static int trimmed(String text, int from, int run) {
    int end = balanced(text, from, run);
    while (end > from + 1 && NO_PATH_END.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static int balanced(String text, int from, int run) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = from; at < run; at++) {
      if (text.charAt(at) == '(') {
        open.push(at);
      } else if (text.charAt(at) == ')' && open.poll() == null) {
        return at;
      }
    }
    return open.isEmpty() ? run : open.peekLast();
  }

  /** A query without the punctuation behind it; without all of it if nothing else is there. */
  private static int queryEnd(String text, int from, int run) {
    int end = run;
    while (end > from + 1 && !isQueryEnd(text.charAt(end - 1))) {
      end--;
    }
    return end > from + 1 ? end : from;
  }

  private static boolean isQueryEnd(char last) {
    return last >= 0xA0
        || last >= '0' && last <= '9'
        || last >= 'a' && last <= 'z'
        || last >= 'A' && last <= 'Z'
        || QUERY_END.indexOf(last) >= 0;
  }
}
