package org.ligne.dsl.ide.project;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;
import org.ligne.model.diagnostic.Severity;

/** Writes the compiler's diagnostics as the protocol has them. */
final class LspDiagnostics {
  /** Found in the texts. */
  static final String CHECK = "ligne";

  /** Found while planning. */
  static final String PLAN = "ligne plan";

  private final Uris uris;
  private final boolean showsRelated;

  /** Diagnostics for a client that shows other places they are about, or does not. */
  LspDiagnostics(Uris uris, boolean showsRelated) {
    this.uris = uris;
    this.showsRelated = showsRelated;
  }

  /** The first of the data is how to mend it. */
  org.eclipse.lsp4j.Diagnostic of(Located found, String source) {
    Diagnostic from = found.diagnostic();
    var diagnostic =
        new org.eclipse.lsp4j.Diagnostic(
            range(from.line(), from.column(), from.endLine(), from.endColumn()),
            from.message(),
            severity(from.severity()),
            source,
            from.code());
    diagnostic.setData(new String[] {from.mend()});
    if (showsRelated && !from.related().isEmpty()) {
      diagnostic.setRelatedInformation(
          from.related().stream().map(each -> related(each, found.file(each))).toList());
    }
    return diagnostic;
  }

  private DiagnosticRelatedInformation related(Related from, Path file) {
    Range range = range(from.line(), from.column(), from.endLine(), from.endColumn());
    Location place = new Location(uris.toUriString(Uris.uri(file)), range);
    return new DiagnosticRelatedInformation(place, from.message());
  }

  private static Range range(int line, int column, int endLine, int endColumn) {
    return new Range(new Position(line - 1, column - 1), new Position(endLine - 1, endColumn - 1));
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
        && Objects.equals(one.getRelatedInformation(), other.getRelatedInformation())
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
