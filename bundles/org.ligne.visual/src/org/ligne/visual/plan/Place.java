package org.ligne.visual.plan;

import java.nio.file.Path;

/**
 * A place in a text.
 *
 * @param root the folder that the file's path is relative to
 * @param file path of the file, with forward slashes
 * @param line from 1
 * @param column from 1
 */
public record Place(Path root, String file, int line, int column) {

  /** The file. */
  public Path path() {
    return root.resolve(file).normalize();
  }
}
