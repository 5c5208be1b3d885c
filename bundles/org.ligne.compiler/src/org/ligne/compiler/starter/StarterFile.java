package org.ligne.compiler.starter;

import java.nio.charset.StandardCharsets;

/**
 * A file to be written.
 *
 * @param name its path in the project's folder, with forward slashes
 * @param content its bytes; texts are in UTF-8
 */
public record StarterFile(String name, byte[] content) {

  /** A text file. */
  static StarterFile of(String name, String text) {
    return new StarterFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The content as a text. */
  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** Whether it is a text for people to read, not a picture or film. */
  public boolean isText() {
    return name.endsWith(".ligne") || name.endsWith(".md");
  }
}
