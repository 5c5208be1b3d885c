package org.ligne.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ligne.compiler.starter.Bakery;

/** Projects for tests, and what lies in folders afterwards. */
final class Projects {
  private Projects() {}

  /** The starter project in a new folder. */
  static Path starter(Path folder, Locale language) {
    Bakery.files(language).forEach(file -> write(folder.resolve(file.name()), file.content()));
    return folder;
  }

  /** A file with a text. */
  static Path file(Path file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file with bytes. */
  static Path write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces words in a file. */
  static void replace(Path file, String old, String fresh) {
    String text = read(file);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not hold " + old);
    }
    file(file, text.replace(old, fresh));
  }

  /** The text of a file. */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The texts of all files of a folder, by name. */
  static Map<String, String> contents(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> texts.put(file.getFileName().toString(), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Copies a folder with all that is in it. */
  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(to.resolve(from.relativize(file)), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
