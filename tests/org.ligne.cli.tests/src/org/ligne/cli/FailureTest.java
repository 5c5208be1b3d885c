package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** A defect of ours, brought about by leaving a library out. */
class FailureTest {
  @TempDir Path folder;

  @BeforeEach
  void starter() {
    Projects.starter(folder.resolve("secret"), Locale.ENGLISH);
  }

  @Test
  void reportSaysWhereItHappenedAndNothingOfTheFiles() {
    Result result = broken().run("check", "secret", "--format", "json");
    assertEquals(4, result.code());
    assertEquals("", result.out());
    Map<String, String> reports = Projects.contents(folder.resolve("state/ligne"));
    assertEquals(1, reports.size());
    String name = reports.keySet().iterator().next();
    assertTrue(name.matches("ligne-failure-[0-9a-f]{12}\\.txt"), name);
    assertTrue(result.err().startsWith("ligne: Ligne failed."), result.err());
    assertTrue(
        result
            .err()
            .contains("  mend: A report is in " + folder.resolve("state/ligne").resolve(name)),
        result.err());
    String report = reports.get(name);
    assertTrue(report.contains("\nCommand: ligne check secret --format json\n"), report);
    assertTrue(report.contains("java.lang.NoClassDefFoundError: com/google/gson/"), report);
    assertTrue(report.contains("\nat org.ligne.cli.Main.main(Main.java:"), report);
    assertTrue(report.contains("\ntzdata "), report);
    assertFalse(report.contains("Robin"), report);
  }

  @Test
  void sameDefectHasTheSameFileName() {
    broken().run("check", "secret", "--format", "json");
    broken().run("check", "secret", "--format", "json", "--lang", "fr");
    assertEquals(1, Projects.contents(folder.resolve("state/ligne")).size());
    broken().run("check", "secret", "--format", "sarif");
    assertEquals(2, Projects.contents(folder.resolve("state/ligne")).size());
  }

  @Test
  void reportIsPrintedWhereItCannotBeWritten() {
    Projects.file(folder.resolve("state"), "in the way");
    Result result =
        broken()
            .options("-Djava.io.tmpdir=" + folder.resolve("state/below"))
            .environment("XDG_STATE_HOME", folder.resolve("state").toString())
            .run("check", "secret", "--format", "json");
    assertEquals(4, result.code());
    assertTrue(result.err().contains("at org.ligne.cli.Main.main(Main.java:"), result.err());
  }

  private LigneProcess broken() {
    return LigneProcess.in(folder).without("gson");
  }
}
