package org.ligne.compiler.impact;

import java.nio.file.Path;
import java.util.List;
import org.ligne.compiler.Diagnostic;

/**
 * What is wrong with a project or with a pack.
 *
 * @param place the project or pack, as it was named
 * @param diagnostics what is wrong with it
 */
public record Trouble(Path place, List<Diagnostic> diagnostics) {

  /** Keeps the list from changing later. */
  public Trouble {
    diagnostics = List.copyOf(diagnostics);
  }
}
