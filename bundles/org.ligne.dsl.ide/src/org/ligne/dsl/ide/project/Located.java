package org.ligne.dsl.ide.project;

import java.nio.file.Path;
import java.util.List;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;

/**
 * A diagnostic and the way to other files it is about.
 *
 * @param diagnostic the diagnostic
 * @param root the folder its paths are relative to; null where it names no other place, so that two
 *     projects that say the same of a file are known to
 */
record Located(Diagnostic diagnostic, Path root) {

  static List<Located> all(List<Diagnostic> diagnostics, Path root) {
    return diagnostics.stream()
        .map(each -> new Located(each, each.related().isEmpty() ? null : root))
        .toList();
  }

  /** The file of a place it is about. */
  Path file(Related related) {
    return root.resolve(related.file()).normalize();
  }
}
