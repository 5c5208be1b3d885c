package org.ligne.app.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks of the workbench.
 *
 * @param projects folders to open as projects, absolute
 * @param workspace the folder to keep projects and settings in, absolute
 */
public record Arguments(List<Path> projects, Optional<Path> workspace) {
  private static final String PROJECT = "-project";
  private static final String WORKSPACE = "-workspace";

  /**
   * Reads {@code -project FOLDER}, as often as it is given, and {@code -workspace FOLDER}; with one
   * or two dashes, and with {@code =} or a blank. Other words belong to the platform and are left
   * to it.
   */
  public static Arguments of(String... words) {
    List<Path> workspaces = folders(WORKSPACE, words);
    return new Arguments(folders(PROJECT, words), workspaces.stream().findFirst());
  }

  private static List<Path> folders(String option, String... words) {
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String word = words[i].startsWith("--") ? words[i].substring(1) : words[i];
      if (word.equals(option) && i + 1 < words.length) {
        folders.add(folder(words[++i]));
      } else if (word.startsWith(option + "=")) {
        folders.add(folder(word.substring(option.length() + 1)));
      }
    }
    return List.copyOf(folders);
  }

  /** A folder no system could name is one that does not exist: it is said when it is opened. */
  private static Path folder(String name) {
    try {
      return Path.of(name).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      return Path.of("?").toAbsolutePath();
    }
  }
}
