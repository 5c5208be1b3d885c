package org.ligne.editor.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final String A = "file:///plans/a.ligne";
  private static final String B = "file:///plans/th%C3%A9.ligne";

  @TempDir private Path folder;
  private final List<Path> damaged = new ArrayList<>();

  @Test
  void textsComeBackAsTheyWere() throws IOException {
    Journal journal = journal("unsaved");
    String text = "\nline Été {\r\n\t« thé »\u2028\ud83c\udf75\0\n\n";
    journal.keep(B, text);
    journal.keep(A, "");
    assertEquals(List.of(A + "|", B + "|" + text), texts(journal));
    assertEquals(List.of(), damaged);
  }

  @Test
  void theLastTextOfAFileIsKept() throws IOException {
    Journal journal = journal("unsaved");
    journal.keep(A, "first, and longer");
    journal.keep(A, "second");
    assertEquals(List.of(A + "|second"), texts(journal));
    assertEquals(1, files("unsaved").size(), "nothing else is left in the folder");
  }

  @Test
  void whatIsForgottenIsGone() throws IOException {
    Journal journal = journal("unsaved");
    journal.keep(A, "text");
    journal.forget(A);
    journal.forget(B);
    assertEquals(List.of(), texts(journal));
    assertEquals(List.of(), files("unsaved"));
  }

  @Test
  void aJournalThatWasNeverWrittenIsEmpty() throws IOException {
    assertEquals(List.of(), texts(journal("unsaved")));
  }

  @Test
  void damagedFilesAreToldAndLeftAndHideNoOthers() throws IOException {
    Journal journal = journal("unsaved");
    journal.keep(A, "text");
    Path here = folder.resolve("unsaved");
    Files.write(here.resolve("1.unsaved"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
    Files.writeString(here.resolve("2.unsaved"), "");
    Files.writeString(here.resolve("3.unsaved"), "ligne unsaved text 1\nno address");
    Files.writeString(here.resolve("4.unsaved"), "ligne unsaved text 2\n" + A + "\nof the future");
    Files.writeString(here.resolve("5.unsaved"), "ligne unsaved text 1\n\0 b a d\nmisplaced");
    Files.writeString(here.resolve("notes.txt"), "of somebody else");

    assertEquals(List.of(A + "|text"), texts(journal));
    List<String> names = damaged.stream().map(each -> each.getFileName().toString()).toList();
    assertEquals(
        List.of("1.unsaved", "2.unsaved", "3.unsaved", "4.unsaved", "5.unsaved"),
        names.stream().sorted().toList());
    assertEquals(7, files("unsaved").size());
  }

  @Test
  void ofTwoTextsOfAFileTheNewerOneStays() throws IOException {
    Journal left = journal("left");
    Journal current = journal("unsaved");
    left.keep(A, "newer");
    left.keep(B, "older");
    current.keep(A, "older");
    current.keep(B, "newer");
    age("left", "older");
    age("unsaved", "older");

    left.takeOver(current);

    assertEquals(List.of(A + "|newer", B + "|newer"), texts(left));
    assertEquals(List.of(), texts(current));
  }

  @Test
  void takingOverWhatIsMissingKeepsWhatIsThere() throws IOException {
    Journal left = journal("left");
    left.keep(A, "text");
    left.takeOver(journal("unsaved"));
    assertEquals(List.of(A + "|text"), texts(left));
  }

  @Test
  void aFolderThatCannotBeWrittenIsAFailureThatLeavesNothing() throws IOException {
    Files.createFile(folder.resolve("unsaved"));
    Journal journal = journal("unsaved");
    assertThrows(IOException.class, () -> journal.keep(A, "text"));
    assertTrue(Files.isRegularFile(folder.resolve("unsaved")));
  }

  private Journal journal(String name) {
    return new Journal(folder.resolve(name), damaged::add);
  }

  private static List<String> texts(Journal journal) throws IOException {
    return journal.entries().stream().map(each -> each.uri() + "|" + each.text()).toList();
  }

  private List<Path> files(String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(name))) {
      return files.sorted().toList();
    }
  }

  /** Makes the texts that end so an hour older. */
  private void age(String name, String end) throws IOException {
    for (Path file : files(name)) {
      if (Files.readString(file, StandardCharsets.UTF_8).endsWith(end)) {
        FileTime now = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.from(now.toInstant().minusSeconds(3_600)));
      }
    }
  }
}
