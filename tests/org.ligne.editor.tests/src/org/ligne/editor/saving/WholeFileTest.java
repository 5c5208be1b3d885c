package org.ligne.editor.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir private Path folder;

  @Test
  void aFileGetsItsNewContentAndNothingElseIsLeft() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.ligne"), "a long old text");
    WholeFile.write(file, bytes("thé"));
    assertEquals("thé", Files.readString(file));
    assertEquals(List.of("plan.ligne"), names());
  }

  @Test
  void aNewFileIsMade() throws IOException {
    WholeFile.write(folder.resolve("plan.ligne"), bytes(""));
    assertEquals("", Files.readString(folder.resolve("plan.ligne")));
    assertEquals(List.of("plan.ligne"), names());
  }

  @Test
  void aLinkStaysAndItsTargetIsWritten() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("shared"));
    Path target = Files.writeString(inner.resolve("real.ligne"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("plan.ligne"), target);
    WholeFile.write(link, bytes("new"));
    assertTrue(Files.isSymbolicLink(link), "still a link");
    assertEquals("new", Files.readString(target));
    assertEquals(List.of("plan.ligne", "shared"), names());
  }

  @Test
  void permissionsStay() throws IOException {
    Path file = Files.writeString(folder.resolve("plan.ligne"), "old");
    // Where a file system has no such permissions, there are none to lose.
    boolean has = Files.getFileAttributeView(file, PosixFileAttributeView.class) != null;
    Set<PosixFilePermission> wanted = PosixFilePermissions.fromString("rwxr-x--x");
    if (has) {
      Files.setPosixFilePermissions(file, wanted);
    }
    WholeFile.write(file, bytes("new"));
    assertEquals("new", Files.readString(file));
    assertTrue(!has || Files.getPosixFilePermissions(file).equals(wanted));
  }

  @Test
  void aFailureLeavesWhatWasThere() throws IOException {
    // A folder that is not empty cannot be replaced by a file, whoever tries.
    Path file = Files.createDirectory(folder.resolve("plan.ligne"));
    Files.writeString(file.resolve("old"), "old");
    assertThrows(IOException.class, () -> WholeFile.write(file, bytes("new")));
    assertEquals("old", Files.readString(file.resolve("old")));
    assertEquals(List.of("plan.ligne"), names());
  }

  @Test
  void aFolderThatIsGoneIsAFailure() {
    Path file = folder.resolve("gone").resolve("plan.ligne");
    assertThrows(IOException.class, () -> WholeFile.write(file, bytes("new")));
    assertTrue(Files.notExists(file.getParent()));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).sorted().toList();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
