package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** {@code ligne fmt}. */
class FormatTest {
  private static final String UNTIDY = "team   T{editor Ann\neditor Bob}";
  private static final String TIDY = "team T {\n  editor Ann\n  editor Bob\n}\n";

  @TempDir Path folder;

  @BeforeEach
  void project() {
    Projects.starter(folder.resolve("plan"), Locale.ENGLISH);
    Projects.file(folder.resolve("plan/team.ligne"), UNTIDY);
  }

  @Test
  void starterProjectIsLaidOutAlready() {
    for (Locale language : new Locale[] {Locale.ENGLISH, Locale.FRENCH}) {
      Path starter = Projects.starter(folder.resolve(language.getLanguage()), language);
      assertEquals(0, ligne("fmt", "--check", starter.toString()).code());
    }
  }

  @Test
  void checkNamesFilesAndChangesNothing() {
    Result result = ligne("fmt", "--check", "plan");
    assertEquals(new Result(1, "plan/team.ligne\n", "1 to lay out of 3 files\n"), result);
    assertEquals(UNTIDY, Projects.read(folder.resolve("plan/team.ligne")));
  }

  @Test
  void filesAreLaidOutOnce() {
    Result first = ligne("fmt", "plan");
    assertEquals(new Result(0, "laid out plan/team.ligne\n1 laid out of 3 files\n", ""), first);
    assertEquals(TIDY, Projects.read(folder.resolve("plan/team.ligne")));
    assertEquals(
        new Result(0, "Aucun mis en page sur 3 fichiers\n", ""),
        ligne("fmt", "plan", "--lang", "fr"));
    assertEquals(0, ligne("fmt", "--check", "plan").code());
  }

  @Test
  void fileThatDoesNotParseIsLeftAndOthersAreLaidOut() {
    Projects.file(folder.resolve("plan/bad.ligne"), "team   {");
    Result result = ligne("fmt", "plan");
    assertEquals(1, result.code());
    assertTrue(result.err().startsWith("plan/bad.ligne:1:8: error "), result.err());
    assertEquals("team   {", Projects.read(folder.resolve("plan/bad.ligne")));
    assertEquals(TIDY, Projects.read(folder.resolve("plan/team.ligne")));
  }

  @Test
  void namesThatLeadNowhereAreNoMatterOfLayout() {
    Projects.file(folder.resolve("lone.ligne"), "campaign C follows Nobody {\n}\n");
    assertEquals(0, ligne("fmt", "--check", "lone.ligne", "-q").code());
  }

  @Test
  void missingFileDoesNotKeepOthersFromBeingLaidOut() {
    Result result = ligne("fmt", "gone.ligne", "plan/team.ligne");
    assertEquals(2, result.code());
    assertTrue(result.err().startsWith("ligne: There is no folder or file gone.ligne."));
    assertEquals(TIDY, Projects.read(folder.resolve("plan/team.ligne")));
  }

  @Test
  void linksAndPermissionsSurvive() throws Exception {
    Path real = folder.resolve("plan/team.ligne");
    Path link = folder.resolve("other/link.ligne");
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, real);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
    assertEquals(0, ligne("fmt", "other").code());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(TIDY, Projects.read(real));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
