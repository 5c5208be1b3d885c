package org.ligne.editor.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * A text with places to fill in, as the protocol writes them: {@code $1}, {@code ${2:name}}, {@code
 * ${3|one,two|}}, and {@code $0} for where the caret ends.
 *
 * @param text the text with its placeholders
 * @param stops the places in the order in which they stand
 */
record Snippet(String text, List<Stop> stops) {

  /**
   * A place to fill in; places of one number are filled in together.
   *
   * @param number the order in which they are visited; 0 is the last
   * @param choices what can be chosen; nothing for free text
   */
  record Stop(int number, int offset, int length, List<String> choices) {}

  /** Reads a snippet; what is not well formed stands for itself. */
  static Snippet parse(String source) {
    return new Reader(source).read();
  }

  /** A text without places. */
  static Snippet plain(String text) {
    return new Snippet(text, List.of());
  }

  /** The same with other line ends, which may bring the blanks of the next line. */
  Snippet withLineEnds(String lineEnd) {
    int more = lineEnd.length() - 1;
    List<Stop> moved =
        stops.stream()
            .map(
                stop -> {
                  int before = breaks(0, stop.offset);
                  int inside = breaks(stop.offset, stop.offset + stop.length);
                  return new Stop(
                      stop.number,
                      stop.offset + before * more,
                      stop.length + inside * more,
                      stop.choices);
                })
            .toList();
    return new Snippet(text.replace("\n", lineEnd), moved);
  }

  private int breaks(int start, int end) {
    return (int) text.substring(start, end).chars().filter(c -> c == '\n').count();
  }

  private static final class Reader {
    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final List<Stop> stops = new ArrayList<>();
    private int at;

    Reader(String source) {
      this.source = source;
    }

    Snippet read() {
      text('\0');
      return new Snippet(text.toString(), List.copyOf(stops));
    }

    /** Reads up to an unescaped end. */
    private void text(char end) {
      while (at < source.length() && source.charAt(at) != end) {
        char c = source.charAt(at);
        if (c == '\\' && at + 1 < source.length() && "\\$}|,".indexOf(source.charAt(at + 1)) >= 0) {
          text.append(source.charAt(at + 1));
          at += 2;
        } else if (c == '$' && stop()) {
          continue;
        } else {
          text.append(c);
          at++;
        }
      }
    }

    /** Reads a stop; moves only if there is one. */
    private boolean stop() {
      boolean braced = next(1) == '{';
      int start = at + (braced ? 2 : 1);
      int end = start;
      while (end < source.length() && Character.isDigit(source.charAt(end))) {
        end++;
      }
      if (end == start || end - start > 3) {
        return false;
      }
      int number = Integer.parseInt(source.substring(start, end));
      at = end;
      if (braced) {
        content(number);
      } else {
        stops.add(new Stop(number, text.length(), 0, List.of()));
      }
      return true;
    }

    private void content(int number) {
      int offset = text.length();
      List<String> choices = List.of();
      int place = stops.size();
      if (next(0) == ':') {
        at++;
        text('}');
      } else if (next(0) == '|') {
        at++;
        choices = choices();
        text.append(choices.getFirst());
      }
      at++; // The closing brace.
      stops.add(place, new Stop(number, offset, text.length() - offset, choices));
    }

    private List<String> choices() {
      List<String> choices = new ArrayList<>();
      StringBuilder choice = new StringBuilder();
      for (; at < source.length() && source.charAt(at) != '|'; at++) {
        char c = source.charAt(at);
        if (c == '\\' && at + 1 < source.length()) {
          choice.append(source.charAt(++at));
        } else if (c == ',') {
          choices.add(choice.toString());
          choice.setLength(0);
        } else {
          choice.append(c);
        }
      }
      at++; // The closing bar.
      choices.add(choice.toString());
      return choices;
    }

    private char next(int ahead) {
      return at + ahead < source.length() ? source.charAt(at + ahead) : '\0';
    }
  }
}
