package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;

/** Whatever lies in a folder, every file is either read or named with the reason. */
class FilesTest {
  private static final String TEAM = "team Atelier { legal Nadia }\n";
  private static final String WRONG = "team Autre { legel Nadia }\n";

  @TempDir private Path folder;
  private Workspace project;

  @BeforeEach
  void project() {
    project = new Workspace(folder);
  }

  @Test
  void oneWrongFileKeepsNoOtherFromBeingChecked() {
    project.with("a.ligne", WRONG).with("b.ligne", "team B { legal Nadia legal Nadia }\n");
    assertEquals(
        List.of("a.ligne:1:14-1:19 syntax-error", "b.ligne:1:28-1:33 duplicate-name"),
        project.check());
  }

  @Test
  void bytesThatAreNoTextAreCounted() {
    project.with("a.ligne", TEAM);
    project.with("b.ligne", new byte[] {'t', (byte) 0xC3, (byte) 0xA9, (byte) 0xFF});
    project.with("c.ligne", new byte[] {'t', (byte) 0xE2, (byte) 0x82});
    List<Diagnostic> found = project.diagnostics();
    assertEquals(
        List.of("b.ligne:1:1-1:1 file-not-utf8", "c.ligne:1:1-1:1 file-not-utf8"), Words.of(found));
    assertTrue(found.get(0).message().contains("byte 4"), found.get(0).message());
    assertTrue(found.get(1).message().contains("byte 2"), found.get(1).message());
  }

  @Test
  void anEmptyFileSaysNothing() {
    project.with("a.ligne", "").with("b.ligne", "// Rien encore.\n").with("c.ligne", TEAM);
    assertEquals(List.of(), project.check());
  }

  @Test
  void aByteOrderMarkIsNoCharacterOfTheText() {
    project.with("a.ligne", "\uFEFF" + WRONG);
    assertEquals(List.of("a.ligne:1:14-1:19 syntax-error"), project.check());
  }

  @Test
  void lineEndsOfEverySystemCount() {
    project.with("a.ligne", "// Une équipe.\r\n\r\n  " + WRONG.replace("\n", "\r\n"));
    assertEquals(List.of("a.ligne:3:16-3:21 syntax-error"), project.check());
  }

  @Test
  void aFolderMayBeNamedLikeAFile() {
    project.with("x.ligne/a.ligne", WRONG).with("x.ligne/b.txt", "no plan");
    assertEquals(List.of("x.ligne/a.ligne:1:14-1:19 syntax-error"), project.check());
  }

  @Test
  void hiddenFoldersArePassedOver() {
    project.with(".git/a.ligne", WRONG).with("b.ligne", TEAM);
    assertEquals(List.of(), project.check());
  }

  @Test
  void aLinkToAFolderIsTheFolder() throws IOException {
    project.with("projet/a/b.ligne", WRONG).with("projet/c.ligne", "import \"../packs\"\n");
    project.with("ailleurs/d.ligne", WRONG);
    Path link = Files.createSymbolicLink(folder.resolve("lien"), folder.resolve("projet"));
    Files.createSymbolicLink(folder.resolve("packs"), folder.resolve("ailleurs"));
    assertEquals(
        List.of("../packs/d.ligne:1:14-1:19 syntax-error", "a/b.ligne:1:14-1:19 syntax-error"),
        new Workspace(link).check());
  }

  @Test
  void linksToNothingAreNamed() throws IOException {
    project.with("a.ligne", TEAM);
    Files.createSymbolicLink(folder.resolve("b.ligne"), folder.resolve("gone.ligne"));
    assertEquals(List.of("b.ligne:1:1-1:1 file-not-readable"), project.check());
  }

  @Test
  void aFileWithoutEndIsNeverRead() throws IOException {
    project.with("a.ligne", TEAM);
    Files.createSymbolicLink(folder.resolve("b.ligne"), Path.of("/dev/zero"));
    assertEquals(List.of("b.ligne:1:1-1:1 file-not-readable"), project.check());
  }

  @Test
  void aFileNobodyWouldWriteIsNotParsed() {
    project.with("a.ligne", "//" + "x".repeat(8_000_000) + "\n");
    List<Diagnostic> found = project.diagnostics();
    assertEquals(List.of("a.ligne:1:1-1:1 file-not-readable"), Words.of(found));
    assertTrue(found.getFirst().message().endsWith("larger than 8,000,000 bytes."));
  }

  @Test
  void anEmptyFolderIsNoProject() {
    project.with("notes.txt", "no plan");
    assertEquals(List.of(".:1:1-1:1 no-sources"), project.check());
  }

  @Test
  void aFolderThatIsNotThereIsSaidToBeMissing() {
    List<Diagnostic> found = new Workspace(folder.resolve("nowhere")).diagnostics();
    assertEquals(List.of("nowhere:1:1-1:1 file-not-readable"), Words.of(found));
    assertEquals("This file cannot be read: it does not exist.", found.getFirst().message());
  }

  @Test
  void aFileAloneIsAProject() {
    project.with("a.ligne", WRONG).with("b.ligne", WRONG).with("c.txt", TEAM);
    assertEquals(
        List.of("b.ligne:1:14-1:19 syntax-error"),
        new Workspace(folder.resolve("b.ligne")).check());
    assertEquals(
        List.of("c.txt:1:1-1:1 file-not-readable"), new Workspace(folder.resolve("c.txt")).check());
  }

  @Test
  void nothingIsPlannedWhileThereAreErrors() {
    project.with("plan.ligne", Plans.ONE_POST).with("z.ligne", WRONG);
    Compilation compilation = project.compile();
    assertTrue(compilation.hasErrors());
    assertEquals(List.of(), compilation.schedules());
    assertEquals(List.of("z.ligne:1:14-1:19 syntax-error"), Words.of(compilation.diagnostics()));
  }

  @Test
  void checkingTwiceGivesTheSame() {
    project
        .with("a.ligne", "campaign C follows Nowhere {\n")
        .with("b.ligne", "pack P { use Nowhere use Nowhere }\n");
    var loaded = Languages.ENGLISH.load(folder);
    List<Diagnostic> first = Languages.ENGLISH.check(loaded).diagnostics();
    assertEquals(
        List.of(
            "a.ligne:1:20-1:27 unresolved-reference",
            "a.ligne:1:29-2:1 syntax-error",
            "b.ligne:1:14-1:21 unresolved-reference",
            "b.ligne:1:26-1:33 unresolved-reference"),
        Words.of(first));
    assertEquals(first, Languages.ENGLISH.check(loaded).diagnostics());
  }

  @Test
  void whatADiagnosticSaysCannotChange() {
    List<Diagnostic> found = project.with("a.ligne", TEAM).diagnostics();
    assertThrows(UnsupportedOperationException.class, () -> found.add(null));
  }

  @Test
  void bytesAreTextWhateverTheSystemThinks() {
    project.with("a.ligne", "team Été { legal Inès }\n".getBytes(StandardCharsets.UTF_8));
    assertEquals(List.of(), project.check());
  }
}
