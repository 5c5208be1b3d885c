package org.ligne.dsl.ide.schedule;

import java.nio.file.Path;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Project;

/**
 * What planning a project came to.
 *
 * @param project the project's folder, or the file that is its own project
 * @param texts what was read, in a copy of its own
 * @param compilation schedules and what was found; immutable as long as readers leave it alone
 */
public record Planning(Path project, Project texts, Compilation compilation) {

  /** The folder that paths of files are relative to. */
  public Path root() {
    return texts.root();
  }

  /** The file a diagnostic is about. */
  public Path file(Diagnostic diagnostic) {
    return root().resolve(diagnostic.file()).normalize();
  }
}
