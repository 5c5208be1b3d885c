package org.ligne.editor.diagnostics;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.ligne.editor.connection.Positions;

/**
 * Something that is wrong with a plan.
 *
 * @param range where
 * @param severity how bad it is
 * @param code the stable name of the rule; empty for none
 * @param message what was found
 * @param mend what was expected and how to mend it; empty if nobody knows
 * @param related other places it is about, in the order to be shown; most often none
 */
public record Problem(
    Range range,
    DiagnosticSeverity severity,
    String code,
    String message,
    String mend,
    List<Related> related) {
  private static final int MOST_LINES = 20;

  /** To underline a line of a hundred times as many characters takes minutes. */
  private static final int LONGEST = 2_000;

  static Problem of(Diagnostic diagnostic) {
    return new Problem(
        diagnostic.getRange(),
        Optional.ofNullable(diagnostic.getSeverity()).orElse(DiagnosticSeverity.Error),
        Optional.ofNullable(diagnostic.getCode())
            .map(code -> code.map(text -> text, String::valueOf))
            .orElse(""),
        diagnostic.getMessage().map(text -> text, MarkupContent::getValue),
        mend(diagnostic.getData()),
        Related.of(diagnostic));
  }

  private static String mend(Object data) {
    return switch (data) {
      case Object[] array when array.length > 0 -> String.valueOf(array[0]);
      case List<?> list when !list.isEmpty() -> String.valueOf(list.getFirst());
      case null, default -> "";
    };
  }

  /** As the server wrote it, for asking how to mend it. */
  public Diagnostic diagnostic() {
    Diagnostic diagnostic = new Diagnostic(range, message, severity, "ligne", code);
    diagnostic.setData(new String[] {mend});
    return diagnostic;
  }

  /** The first line, from 0. */
  public int line() {
    return range.getStart().getLine();
  }

  /**
   * Where it is, or begins. A place without characters takes a neighbour, else nobody would see it;
   * one of many lines is shown at the first of them, else nobody would see anything else.
   */
  public IRegion region(IDocument document) {
    IRegion region = Positions.region(document, shown());
    if (region.getLength() > 0 || document.getLength() == 0) {
      return new Region(region.getOffset(), Math.min(region.getLength(), LONGEST));
    }
    int offset = Math.min(region.getOffset(), document.getLength() - 1);
    boolean atLineEnd = offset > 0 && isLineEnd(document, offset);
    return new Region(atLineEnd ? offset - 1 : offset, 1);
  }

  private Range shown() {
    boolean isLong = range.getEnd().getLine() - line() > MOST_LINES;
    return isLong ? new Range(range.getStart(), new Position(line(), Integer.MAX_VALUE)) : range;
  }

  private static boolean isLineEnd(IDocument document, int offset) {
    try {
      char there = document.getChar(offset);
      return there == '\n' || there == '\r';
    } catch (BadLocationException e) {
      return true; // The text was changed at the same moment.
    }
  }
}
