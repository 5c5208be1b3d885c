package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.app.start.Arguments;

/** What the command line asks of the workbench. */
class ArgumentsTest {

  @Test
  void readsProjectsInEverySpelling(@TempDir Path folder) {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two words");
    Path three = folder.resolve("three");
    Arguments arguments =
        Arguments.of(
            "-nl",
            "fr",
            "-project",
            one.toString(),
            "--project",
            two.toString(),
            "--project=" + three);
    assertEquals(List.of(one, two, three), arguments.projects());
  }

  @Test
  void readsTheWorkspace(@TempDir Path folder) {
    assertEquals(Optional.of(folder), Arguments.of("--workspace", folder.toString()).workspace());
    assertEquals(Optional.empty(), Arguments.of("-nl", "fr").workspace());
  }

  @Test
  void leavesTheRestToThePlatform() {
    assertEquals(List.of(), Arguments.of("-showlocation", "-project").projects());
  }
}
