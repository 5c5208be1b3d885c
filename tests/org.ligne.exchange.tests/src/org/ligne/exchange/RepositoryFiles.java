package org.ligne.exchange;

import java.nio.file.Path;

/** Files of the repository the running test belongs to. */
public final class RepositoryFiles {
  /** Set by the build for the tests of all bundles. */
  private static final String PROPERTY = "ligne.root";

  private RepositoryFiles() {}

  /** A file by its path from the repository's folder, with forward slashes. */
  public static Path path(String relative) {
    String told = System.getProperty(PROPERTY);
    if (told == null) {
      throw new IllegalStateException("set -D" + PROPERTY + " to the folder of the repository");
    }
    return Path.of(told).toAbsolutePath().resolve(relative);
  }
}
