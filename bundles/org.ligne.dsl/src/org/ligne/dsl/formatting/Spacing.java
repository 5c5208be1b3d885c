package org.ligne.dsl.formatting;

/**
 * How a gap is to be written.
 *
 * @param kind whether the token after it begins a line
 * @param joint what stands before that token on its line
 * @param indentation the blanks before that token where it begins a line
 * @param commentIndentation the blanks before a comment where it begins a line
 * @param leastBlankLines the blank lines that must stand in the gap
 * @param mostBlankLines how many of the writer's blank lines may stay before a comment or the token
 */
record Spacing(
    Kind kind,
    String joint,
    int indentation,
    int commentIndentation,
    int leastBlankLines,
    int mostBlankLines) {
  /** Blanks per level of braces. */
  static final int INDENTATION = 2;

  /** Blanks before the second and further lines of a statement. */
  static final int CONTINUATION = 4;

  /** Whether the token after a gap begins a line. */
  enum Kind {
    /** It stays on the line unless a comment ends that. */
    JOIN,
    /** It begins a line where the writer made it so. */
    KEEP,
    /** It begins a line, and comments before it belong to it. */
    STATEMENT,
    /** It begins a line, and comments before it belong to what ends here. */
    END
  }

  static Spacing join(String joint, int indentation) {
    return new Spacing(Kind.JOIN, joint, indentation, indentation, 0, 0);
  }

  static Spacing keep(int indentation) {
    return new Spacing(Kind.KEEP, " ", indentation, indentation, 0, 0);
  }

  static Spacing statement(int indentation, int leastBlankLines, int mostBlankLines) {
    return new Spacing(
        Kind.STATEMENT, " ", indentation, indentation, leastBlankLines, mostBlankLines);
  }

  static Spacing endOfBody(int indentation, int mostBlankLines) {
    return new Spacing(Kind.END, " ", indentation, indentation + INDENTATION, 0, mostBlankLines);
  }

  static Spacing endOfFile(int mostBlankLines) {
    return new Spacing(Kind.END, " ", 0, 0, 0, mostBlankLines);
  }
}
