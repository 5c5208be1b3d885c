package org.ligne.compiler.load;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.ligne.dsl.validation.file.PathForm;
import org.ligne.model.common.Import;

/** Where import statements lead. */
public final class Imports {
  private Imports() {}

  /**
   * The folder, or the file that may hold a plan, that an import names; null if there is none, or
   * if the path has a form that means something else on another machine.
   *
   * @param file the file the import stands in
   */
  static Path target(Path file, Import statement) {
    if (!isPath(statement.getPath())) {
      return null;
    }
    try {
      Path target = file.resolveSibling(statement.getPath()).normalize();
      boolean plan = SourceFiles.isPlan(target) && Files.exists(target);
      return plan || Files.isDirectory(target) ? target : null;
    } catch (InvalidPathException e) {
      return null; // What cannot be a path on this system does not exist on it.
    }
  }

  private static boolean isPath(String path) {
    return path != null && !path.isBlank() && PathForm.isPortable(path);
  }

  /** The files an import leads to, in the order of their paths; empty if it leads nowhere. */
  public static List<Path> files(Import statement) {
    Path file = Project.fileOf(statement);
    Path target = file == null ? null : target(file, statement);
    return target == null ? List.of() : SourceFiles.in(target);
  }

  /** Whether an import has a path of the right form that leads nowhere. */
  public static boolean isLost(Import statement) {
    Path file = Project.fileOf(statement);
    return file != null && isPath(statement.getPath()) && target(file, statement) == null;
  }
}
