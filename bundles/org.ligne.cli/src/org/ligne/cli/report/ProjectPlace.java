package org.ligne.cli.report;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.ligne.cli.text.UsageException;

/**
 * A project as the user named it: a folder, or a single file that is a project of its own.
 *
 * @param typed what the user wrote
 * @param path the same as a path
 */
public record ProjectPlace(String typed, Path path) {
  private static final String EXTENSION = ".ligne";

  /**
   * Looks for a project.
   *
   * @throws UsageException if there is no such folder or file, or it is a file of another kind
   */
  public static ProjectPlace find(String typed) throws UsageException {
    Path path = path(typed);
    if (typed.isEmpty() || !Files.exists(path)) {
      throw new UsageException("project-missing", typed);
    }
    if (Files.isRegularFile(path) && !path.toString().endsWith(EXTENSION)) {
      throw new UsageException("project-other-file", typed);
    }
    return new ProjectPlace(typed, path);
  }

  private static Path path(String typed) throws UsageException {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new UsageException("project-not-a-path", typed);
    }
  }

  /** The project's folder. */
  public Path folder() {
    Path parent = path.getParent();
    return Files.isDirectory(path) ? path : parent == null ? Path.of("") : parent;
  }

  /** A file of the project, as the user would have to write it; {@code .} is the project itself. */
  public String shown(String file) {
    String shown = slashed(folder().resolve(file).normalize());
    return shown.isEmpty() ? "." : shown;
  }

  /** The project itself, as the user would write it. */
  public String shown() {
    String shown = slashed(path.normalize());
    return shown.isEmpty() ? "." : shown;
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
