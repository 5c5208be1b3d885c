package org.ligne.compiler.load;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ligne.dsl.resource.LineEnds;

/** The text of a file, with the way from offsets to lines and columns. */
public final class SourceText {
  private final String file;
  private final String text;
  // Large plans ask for thousands of places, so lines are found once.
  private final int[] lineStarts;

  /**
   * A text.
   *
   * @param file path relative to the project's folder, with forward slashes
   * @param text the text, line ends as they are in the file
   * @see LineEnds#readable
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = LineEnds.readable(text);
    this.lineStarts = lineStarts(text);
  }

  /**
   * The offsets at which the lines of a text begin, in order. A line ends with a feed, a return and
   * a feed, or a return alone, as old files have it.
   */
  public static int[] lineStarts(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.rangeClosed(1, text.length()).filter(next -> isBreak(text, next - 1)))
        .toArray();
  }

  private static boolean isBreak(String text, int offset) {
    char c = text.charAt(offset);
    boolean isBeforeFeed = offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
    return c == '\n' || c == '\r' && !isBeforeFeed;
  }

  /** Path relative to the project's folder, with forward slashes. */
  public String file() {
    return file;
  }

  /** The text as it is read; places in it are those in the file. */
  public String text() {
    return text;
  }

  /** Line and column of an offset; offsets behind the end are the end. */
  public Position position(int offset) {
    int place = Math.clamp(offset, 0, text.length());
    int found = Arrays.binarySearch(lineStarts, place);
    int line = found < 0 ? -found - 2 : found;
    return new Position(line + 1, place - lineStarts[line] + 1);
  }

  /**
   * A place in a text.
   *
   * @param line from 1
   * @param column from 1, in UTF-16 units
   */
  public record Position(int line, int column) {}
}
