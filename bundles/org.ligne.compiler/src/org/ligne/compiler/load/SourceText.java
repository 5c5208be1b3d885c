package org.ligne.compiler.load;

import java.util.Arrays;
import java.util.stream.IntStream;

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
   */
  public SourceText(String file, String text) {
    this.file = file;
    this.text = text;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  /** Path relative to the project's folder, with forward slashes. */
  public String file() {
    return file;
  }

  /** The text, line ends as they are in the file. */
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
