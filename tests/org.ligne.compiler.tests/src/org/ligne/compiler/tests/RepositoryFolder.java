package org.ligne.compiler.tests;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds folders of the repository the running test belongs to. */
public final class RepositoryFolder {
  /** Set by the build; an IDE's launcher need not. */
  private static final String PROPERTY = "ligne.root";

  private RepositoryFolder() {}

  /** A file or folder by its path from the repository's folder, with forward slashes. */
  public static Path path(String relative) {
    String told = System.getProperty(PROPERTY);
    Path root = told == null ? above(Path.of("").toAbsolutePath()) : Path.of(told);
    return root.toAbsolutePath().resolve(relative);
  }

  private static Path above(Path start) {
    for (Path folder = start; folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("examples/broken"))) {
        return folder;
      }
    }
    throw new IllegalStateException("no repository above " + start + "; set -D" + PROPERTY);
  }
}
