package org.ligne.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFolderTest {
  private static final byte[] OLD = "old".getBytes(StandardCharsets.UTF_8);
  private static final byte[] NEW = "new!".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void makesTheFolderWithItsParents() throws Exception {
    OutputFolder out = OutputFolder.open(folder.resolve("a/b"));
    assertTrue(out.write("x.csv", NEW));
    assertEquals(folder.toRealPath().resolve("a/b"), out.path());
    assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("a/b/x.csv")));
  }

  @Test
  void replacesWhatIsThereAndLeavesNothingElseBehind() throws Exception {
    Files.write(folder.resolve("x.csv"), OLD);
    assertTrue(OutputFolder.open(folder).write("x.csv", NEW));
    assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("x.csv")));
    assertEquals(List.of("x.csv"), OutputFolder.open(folder).names());
  }

  @Test
  void leavesAnEqualFileAlone() throws Exception {
    Path file = Files.write(folder.resolve("x.csv"), OLD);
    FileTime before = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Files.setLastModifiedTime(file, before);
    assertFalse(OutputFolder.open(folder).write("x.csv", OLD));
    assertEquals(before, Files.getLastModifiedTime(file));
  }

  @Test
  void replacesALinkAndLeavesWhatItLeadsTo() throws Exception {
    Path outside = Files.write(folder.resolve("outside"), OLD);
    Path inner = Files.createDirectory(folder.resolve("out"));
    Files.createSymbolicLink(inner.resolve("x.csv"), outside);
    OutputFolder out = OutputFolder.open(inner);
    assertTrue(out.read("x.csv").isEmpty());
    assertTrue(out.write("x.csv", NEW));
    assertArrayEquals(OLD, Files.readAllBytes(outside));
    assertTrue(Files.isRegularFile(inner.resolve("x.csv")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "a/x", "/x", "..", ".", "", "a\\x"})
  void refusesNamesThatLeaveTheFolder(String name) throws Exception {
    OutputFolder out = OutputFolder.open(folder);
    assertThrows(IllegalArgumentException.class, () -> out.write(name, NEW));
    assertThrows(IllegalArgumentException.class, () -> out.read(name));
    assertEquals(List.of(), out.names());
  }

  @Test
  void refusesASecondFileOfOneName() throws Exception {
    OutputFolder out = OutputFolder.open(folder);
    out.write("Noel.csv", OLD);
    ExchangeException refused =
        assertThrows(ExchangeException.class, () -> out.write("NOEL.csv", NEW));
    assertEquals(ExchangeCode.FILE_TWICE, refused.code());
    assertEquals(List.of("Noel.csv"), out.names());
  }

  @Test
  void saysThatAFileStandsInTheFoldersPlace() throws Exception {
    Path file = Files.write(folder.resolve("out"), OLD);
    ExchangeException refused =
        assertThrows(ExchangeException.class, () -> OutputFolder.open(file));
    assertEquals(ExchangeCode.FOLDER_UNWRITABLE, refused.code());
    assertEquals(
        "The folder " + file + " cannot be written: a file is in the way.", refused.getMessage());
  }

  @Test
  void reportsAFileThatCannotBeReplacedAndRemovesTheTemporaryOne() throws Exception {
    Files.createDirectories(folder.resolve("x.csv/full"));
    OutputFolder out = OutputFolder.open(folder);
    ExchangeException refused =
        assertThrows(ExchangeException.class, () -> out.write("x.csv", NEW));
    assertEquals(ExchangeCode.FILE_UNWRITABLE, refused.code());
    assertTrue(
        refused.remark().text(Locale.FRENCH).startsWith("Impossible d’écrire le fichier x.csv"));
    assertEquals(List.of("x.csv"), out.names());
  }

  @Test
  void sweepsWhatAKilledExportLeftAndNothingElse() throws Exception {
    long ours = ProcessHandle.current().pid();
    Files.write(folder.resolve(".x.csv." + Integer.MAX_VALUE + ".ligne-tmp"), OLD);
    Files.write(folder.resolve(".x.csv." + ours + ".ligne-tmp"), OLD);
    Files.write(folder.resolve("x.ligne-tmp"), OLD);
    assertEquals(
        List.of(".x.csv." + ours + ".ligne-tmp", "x.ligne-tmp"), OutputFolder.open(folder).names());
  }

  @Test
  void aFailedFileDoesNotKeepTheOthersFromBeingWritten() throws IOException, ExchangeException {
    Files.createDirectories(folder.resolve("A.json/full"));
    ExportReport report =
        Folders.export(
            "json", folder, ExportOptions.defaults(), Plans.empty("A"), Plans.empty("B"));
    assertTrue(report.failed());
    assertEquals(List.of(new WrittenFile("B.json", 0, true)), report.files());
    assertEquals(ExchangeCode.FILE_UNWRITABLE, report.remarks(RemarkKind.FAILED).getFirst().code());
  }

  @Test
  void aRehearsalAnswersAsIfItWroteAndChangesNothing() throws Exception {
    Files.write(folder.resolve("x.csv"), OLD);
    OutputFolder out = OutputFolder.rehearse(folder);
    assertFalse(out.write("x.csv", OLD));
    assertTrue(out.write("y.csv", NEW));
    assertArrayEquals(OLD, out.read("x.csv").orElseThrow());
    assertEquals(List.of("x.csv"), out.names());
    OutputFolder missing = OutputFolder.rehearse(folder.resolve("a/b"));
    assertTrue(missing.write("x.csv", NEW));
    assertTrue(missing.read("x.csv").isEmpty());
    assertEquals(List.of(), missing.names());
    assertFalse(Files.exists(folder.resolve("a")));
  }

  @Test
  void aRehearsalSaysThatTheFolderCannotBeWritten() throws Exception {
    Path file = Files.write(folder.resolve("x.csv"), OLD);
    ExchangeException refused =
        assertThrows(ExchangeException.class, () -> OutputFolder.rehearse(file.resolve("out")));
    assertEquals(ExchangeCode.FOLDER_UNWRITABLE, refused.remark().code());
  }
}
