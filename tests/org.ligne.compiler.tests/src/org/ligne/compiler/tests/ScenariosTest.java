package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small projects, each about one thing, give the schedules and diagnostics written down. */
class ScenariosTest {
  static final Path FOLDER =
      RepositoryFolder.path("tests/org.ligne.compiler.tests/testdata/scenarios");

  static List<String> scenarios() {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noGoldenFileIsLeftOver() throws IOException {
    Path golden = FOLDER.resolveSibling("golden").resolve("scenarios");
    List<String> leftOver = new ArrayList<>(Golden.contents(golden).keySet());
    scenarios().forEach(scenario -> leftOver.remove(scenario + ".txt"));
    assertEquals(List.of(), leftOver);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void givesWhatIsWrittenDown(String scenario) throws IOException {
    Golden.assertMatches(
        "scenarios/" + scenario + ".txt",
        ScheduleTable.of(Workspace.compile(FOLDER.resolve(scenario))));
  }
}
