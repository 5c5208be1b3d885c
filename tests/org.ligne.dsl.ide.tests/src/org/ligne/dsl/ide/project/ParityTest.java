package org.ligne.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compiler;
import org.ligne.dsl.ide.server.Client;

/** The server finds in a project what {@code ligne check} finds, word for word. */
class ParityTest {
  private static final Path EXAMPLES = Path.of(System.getProperty("ligne.root"), "examples");

  @TempDir Path elsewhere;

  @Test
  void inEachBrokenExample() throws IOException {
    inEachBrokenExample(Locale.ENGLISH);
  }

  @Test
  void inFrenchToo() throws IOException {
    inEachBrokenExample(Locale.FRENCH);
  }

  private void inEachBrokenExample(Locale language) throws IOException {
    List<Path> files = in(EXAMPLES.resolve("broken"), true);
    Compiler compiler = Compiler.create(language);
    try (Client client = Client.start(language, elsewhere)) {
      files.forEach(file -> client.open(file.toString()));
      client.settle();
      assertFalse(files.isEmpty());
      assertAll(files.stream().map(file -> same(compiler, client, file)));
    }
  }

  @Test
  void inEachFolder() throws IOException {
    List<Path> folders =
        Stream.concat(
                in(EXAMPLES.resolve("broken"), false).stream(),
                Stream.of(EXAMPLES.resolve("maison-du-the")))
            .toList();
    Compiler compiler = Compiler.create(Locale.ENGLISH);
    try (Client client = Client.start(Locale.ENGLISH, folders.toArray(Path[]::new))) {
      assertFalse(folders.isEmpty());
      assertAll(folders.stream().map(folder -> same(compiler, client, folder)));
    }
  }

  private static Executable same(Compiler compiler, Client client, Path place) {
    return () ->
        assertEquals(
            String.join("\n", Seen.byCompiler(compiler, place)),
            String.join("\n", Seen.byServer(client, place)));
  }

  private static List<Path> in(Path folder, boolean files) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> files ? isPlan(path) : Files.isDirectory(path)).sorted().toList();
    }
  }

  private static boolean isPlan(Path path) {
    return path.toString().endsWith(".ligne");
  }
}
