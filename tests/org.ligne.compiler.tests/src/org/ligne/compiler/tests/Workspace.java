package org.ligne.compiler.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;
import org.ligne.planning.Progress;

/**
 * A project a test writes into a folder of its own.
 *
 * @param folder the project's folder
 */
record Workspace(Path folder) {

  /** Writes a file of the project; the path has forward slashes. */
  Workspace with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file of the project as it is. */
  Workspace with(String path, byte[] content) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What checking gives, one line each, in English. */
  List<String> check() {
    return Words.of(Languages.ENGLISH.check(Languages.ENGLISH.load(folder)).diagnostics());
  }

  /** What checking gives, in English. */
  List<Diagnostic> diagnostics() {
    return Languages.ENGLISH.check(Languages.ENGLISH.load(folder)).diagnostics();
  }

  /** Compiles the project, in English. */
  Compilation compile() {
    return compile(folder);
  }

  /** Compiles a folder or file, in English. */
  static Compilation compile(Path place) {
    return Languages.ENGLISH.compile(Languages.ENGLISH.load(place), Progress.NONE);
  }
}
