package org.ligne.cli.count;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.UsageException;

/**
 * What is to be counted, as the user named it: {@code FILE}, or {@code FILE#POST} for one post.
 *
 * @param project the file or folder
 * @param post the name of a post or series, with or without its campaign; empty for all
 */
public record Place(ProjectPlace project, Optional<String> post) {
  private static final char MARK = '#';

  /**
   * Reads what the user wrote. A file whose name holds a number sign is named by it all the same.
   *
   * @throws UsageException if there is no such file or folder
   */
  public static Place read(String typed) throws UsageException {
    int mark = typed.lastIndexOf(MARK);
    if (mark < 0 || exists(typed)) {
      return new Place(ProjectPlace.find(typed), Optional.empty());
    }
    String post = typed.substring(mark + 1);
    return new Place(
        ProjectPlace.find(typed.substring(0, mark)),
        post.isEmpty() ? Optional.empty() : Optional.of(post));
  }

  private static boolean exists(String typed) {
    try {
      return Files.exists(Path.of(typed));
    } catch (InvalidPathException e) {
      return false; // The part before the mark may be a path; if it is not, that will be told.
    }
  }
}
