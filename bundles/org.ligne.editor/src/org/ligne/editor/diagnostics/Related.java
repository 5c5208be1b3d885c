package org.ligne.editor.diagnostics;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.Range;
import org.ligne.editor.connection.Locations;
import org.ligne.editor.connection.Uris;

/**
 * Another place that a problem is about, such as one of the statements of a conflict.
 *
 * @param uri address of its file
 * @param range where in the file
 * @param message what stands there
 */
public record Related(String uri, Range range, String message) {

  /** Those of a diagnostic, in the order of the server; most often none. */
  static List<Related> of(Diagnostic diagnostic) {
    List<DiagnosticRelatedInformation> all = diagnostic.getRelatedInformation();
    return all == null ? List.of() : all.stream().map(Related::of).toList();
  }

  private static Related of(DiagnosticRelatedInformation information) {
    var place = information.getLocation();
    return new Related(place.getUri(), place.getRange(), information.getMessage());
  }

  /** The name of its file. */
  public String file() {
    return Uris.path(uri).map(Path::getFileName).map(Path::toString).orElse(uri);
  }

  /** Its line, from 1. */
  public int line() {
    return range.getStart().getLine() + 1;
  }

  /** Opens its file and selects it. UI thread only. */
  public void open() {
    Locations.open(uri, range);
  }
}
