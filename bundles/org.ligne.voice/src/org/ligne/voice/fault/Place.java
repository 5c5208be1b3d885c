package org.ligne.voice.fault;

/**
 * Where a fault is.
 *
 * @param file the file's path as its reader was given it, or a rule's name; may be empty
 * @param line the line, from 1; 0 if unknown
 * @param key the key or statement; empty if it is the whole
 */
public record Place(String file, int line, String key) {
  /** A place in a rule that has no file. */
  public static Place rule(String name, String key) {
    return new Place(name, 0, key);
  }

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + (key.isEmpty() ? "" : ":" + key);
  }
}
