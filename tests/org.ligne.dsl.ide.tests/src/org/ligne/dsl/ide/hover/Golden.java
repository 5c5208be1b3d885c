package org.ligne.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected. {@code -Dligne.golden=write} writes them anew. */
final class Golden {
  private static final boolean WRITING = "write".equals(System.getProperty("ligne.golden"));
  private static final Path ROOT =
      Path.of(
          System.getProperty("ligne.root"), "tests/org.ligne.dsl.ide.tests/testdata/golden/hover");

  private Golden() {}

  /** A text is what the golden file of that name holds. */
  static void assertMatches(String name, String text) {
    Path file = ROOT.resolve(name);
    try {
      if (WRITING) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
      }
      String expected = Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "";
      assertEquals(expected, text, "-Dligne.golden=write accepts what is new");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
