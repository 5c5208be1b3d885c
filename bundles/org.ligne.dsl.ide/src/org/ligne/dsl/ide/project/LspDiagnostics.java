package org.ligne.dsl.ide.project;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.diagnostic.Severity;

/** Writes the compiler's diagnostics as the protocol has them. */
final class LspDiagnostics {
  /** Found in the texts. */
  static final String CHECK = "ligne";

  /** Found while planning. */
  static final String PLAN = "ligne plan";

  private LspDiagnostics() {}

  /** The first of the data is how to mend it. */
  static org.eclipse.lsp4j.Diagnostic of(Diagnostic from, String source) {
    Range range =
        new Range(
            new Position(from.line() - 1, from.column() - 1),
            new Position(from.endLine() - 1, from.endColumn() - 1));
    var diagnostic =
        new org.eclipse.lsp4j.Diagnostic(
            range, from.message(), severity(from.severity()), source, from.code());
    diagnostic.setData(new String[] {from.mend()});
    return diagnostic;
  }

  /** Whether a reader would see the same; arrays in the data keep equals from telling. */
  static boolean same(
      List<org.eclipse.lsp4j.Diagnostic> some, List<org.eclipse.lsp4j.Diagnostic> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size()).allMatch(i -> same(some.get(i), others.get(i)));
  }

  private static boolean same(
      org.eclipse.lsp4j.Diagnostic one, org.eclipse.lsp4j.Diagnostic other) {
    return one.getRange().equals(other.getRange())
        && one.getCode().equals(other.getCode())
        && one.getMessage().equals(other.getMessage())
        && one.getSeverity() == other.getSeverity()
        && Arrays.equals((String[]) one.getData(), (String[]) other.getData());
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case INFO -> DiagnosticSeverity.Information;
    };
  }
}
