package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.families.SampleFile;

/** The tour of the README is a plan that works. */
class ReadmeTest {
  private static final Pattern PIECE = Pattern.compile("```ligne\n(.*?)```", Pattern.DOTALL);
  private static final Pattern MEDIUM = Pattern.compile("media \"([^\"]+)\"");

  @TempDir private Path folder;

  @Test
  void theTourChecksAndCompiles() throws IOException {
    String readme = Files.readString(RepositoryFolder.path("README.md")).replace("\r\n", "\n");
    String tour =
        PIECE.matcher(readme).results().map(piece -> piece.group(1)).collect(Collectors.joining());
    Workspace project = new Workspace(folder).with("tearoom.ligne", tour);
    MEDIUM
        .matcher(tour)
        .results()
        .forEach(medium -> project.with(medium.group(1), SampleFile.PICTURE.bytes()));

    assertEquals(List.of(), project.check());
    Compilation result = project.compile();
    assertTrue(result.feasible());
    assertEquals(5, result.schedules().getFirst().getEntries().size());
  }
}
