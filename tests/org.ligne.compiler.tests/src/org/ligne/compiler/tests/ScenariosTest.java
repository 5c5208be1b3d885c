package org.ligne.compiler.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small projects, each about one thing, give the schedules and diagnostics written down. */
class ScenariosTest {
  private static final Path FOLDER =
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

  @ParameterizedTest
  @MethodSource("scenarios")
  void givesWhatIsWrittenDown(String scenario) throws IOException {
    Golden.assertMatches(
        "scenarios/" + scenario + ".txt",
        ScheduleTable.of(Workspace.compile(FOLDER.resolve(scenario))));
  }
}
