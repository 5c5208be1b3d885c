package org.ligne.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.cli.LigneProcess.Result;

/** {@code ligne new}. */
class NewTest {
  @TempDir Path folder;

  @Test
  void projectIsInTheLanguageAskedFor() {
    Result english = ligne("new", "shop");
    assertEquals(0, english.code());
    assertTrue(english.out().endsWith("wrote shop/spring.ligne\nNext: ligne check shop\n"));
    assertEquals(
        Set.of("README.md", "editorial-line.ligne", "spring.ligne"),
        Projects.contents(folder.resolve("shop")).keySet());
    Result french = ligne("new", "a/b/fournil", "--lang", "fr");
    assertEquals(0, french.code());
    assertEquals(
        Set.of("LISEZMOI.md", "ligne-editoriale.ligne", "printemps.ligne"),
        Projects.contents(folder.resolve("a/b/fournil")).keySet());
    assertEquals(0, ligne("check", "shop", "a/b/fournil").code());
  }

  @Test
  void emptyFolderIsFilledAndOthersAreRefused() throws Exception {
    Files.createDirectories(folder.resolve("empty"));
    assertEquals(0, ligne("new", "empty", "-q").code());
    Result again = ligne("new", "empty");
    assertEquals(2, again.code());
    assertTrue(again.err().startsWith("ligne: The folder empty is not empty."), again.err());
    Projects.file(folder.resolve("note.txt"), "keep me");
    assertEquals(2, ligne("new", "note.txt").code());
    assertEquals("keep me", Projects.read(folder.resolve("note.txt")));
  }

  private Result ligne(String... arguments) {
    return LigneProcess.in(folder).run(arguments);
  }
}
