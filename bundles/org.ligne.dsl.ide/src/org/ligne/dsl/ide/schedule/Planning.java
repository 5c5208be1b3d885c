package org.ligne.dsl.ide.schedule;

import java.nio.file.Path;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;

/**
 * What planning a project came to.
 *
 * @param project the project's folder, or the file that is its own project
 * @param root the folder that paths of files are relative to
 * @param compilation schedules and what was found; immutable as long as readers leave it alone
 */
public record Planning(Path project, Path root, Compilation compilation) {

  /** The file a diagnostic is about. */
  public Path file(Diagnostic diagnostic) {
    return root.resolve(diagnostic.file()).normalize();
  }
}
