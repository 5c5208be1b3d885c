package org.ligne.cli.command;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.UsageException;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.OutputFolder;

/**
 * Where files are to go: the folder the user names, else {@code out} in the project's folder.
 *
 * @param typed what the user wrote, or would have to write
 * @param path the same as a path
 */
record Destination(String typed, Path path) {
  private static final String DEFAULT = "out";

  /**
   * Finds the folder and looks whether something is in its way, before any work is done for it.
   *
   * @throws UsageException if it cannot be a folder
   */
  static Destination of(Optional<String> wish, ProjectPlace project) throws UsageException {
    return of(wish.orElseGet(() -> project.shown(DEFAULT)));
  }

  /** The same for a folder the user names. */
  static Destination of(String typed) throws UsageException {
    Path path = path(typed);
    Path there = path.toAbsolutePath();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (there != null && !Files.isDirectory(there)) {
      throw new UsageException("output-blocked", typed, there.getFileName());
    }
    return new Destination(typed, path);
  }

  /**
   * A folder the user names that has to be there.
   *
   * @throws UsageException if it is not
   */
  static Path existing(String typed) throws UsageException {
    Path path = path(typed);
    if (!Files.isDirectory(path)) {
      throw new UsageException("folder-missing", typed);
    }
    return path;
  }

  /** A path the user names. */
  static Path path(String typed) throws UsageException {
    try {
      return Path.of(typed);
    } catch (InvalidPathException e) {
      throw new UsageException("output-not-a-path", typed);
    }
  }

  /**
   * Opens the folder, and makes it if need be.
   *
   * @throws ExchangeException if it cannot be written
   */
  OutputFolder open() throws ExchangeException {
    return OutputFolder.open(path);
  }

  /** A file in it, as the user would write it. */
  String shown(String file) {
    return path.resolve(file).toString().replace('\\', '/');
  }
}
