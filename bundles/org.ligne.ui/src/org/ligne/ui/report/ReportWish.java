package org.ligne.ui.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * What report somebody wants.
 *
 * @param campaign name of the campaign; empty for all of them
 * @param language its language
 * @param file the file, as typed; a relative path begins at the project
 * @param open whether it is opened afterwards
 */
record ReportWish(Optional<String> campaign, Locale language, String file, boolean open) {

  /** The file; empty if what is typed cannot be one. */
  Optional<Path> path(Path project) {
    try {
      Path path = project.resolve(file.strip()).normalize();
      return file.isBlank() || path.equals(project) || path.getFileName() == null
          ? Optional.empty()
          : Optional.of(path);
    } catch (InvalidPathException e) {
      return Optional.empty(); // which is what the page says
    }
  }
}
