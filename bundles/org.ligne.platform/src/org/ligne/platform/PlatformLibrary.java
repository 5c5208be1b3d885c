package org.ligne.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The platforms that come with Ligne, one {@code .ligne} file each. The files are data: their
 * figures change with the networks, each with its source and the day it was checked.
 */
public final class PlatformLibrary {
  private static final String FOLDER = "/library/";
  private static final String INDEX = "index.txt";
  private static final String EXTENSION = ".ligne";

  private PlatformLibrary() {}

  /** The names of the shipped platforms, in the order people expect them. */
  public static List<String> names() {
    return read(INDEX).lines().filter(line -> !line.isBlank()).toList();
  }

  /**
   * The source text of a shipped platform.
   *
   * @param name one of {@link #names()}
   * @throws IllegalArgumentException if there is no platform of that name
   */
  public static String text(String name) {
    if (!names().contains(name)) {
      throw new IllegalArgumentException("no platform named " + name + " is shipped");
    }
    return read(name + EXTENSION);
  }

  private static String read(String file) {
    try (InputStream in = PlatformLibrary.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the platform library lacks " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the platform library cannot read " + file, e);
    }
  }
}
