package org.ligne.media.shelf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.media.Corpus;
import org.ligne.media.DocumentFacts;
import org.ligne.media.ImageFacts;
import org.ligne.media.Probe;
import org.ligne.media.Reading;
import org.ligne.media.Reason;
import org.ligne.media.Unreadable;

class KeptReadingsTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir Path folder;

  private final List<Path> opened = new ArrayList<>();
  private static final int MOST = 40;

  private final List<IOException> trouble = new ArrayList<>();
  private Path picture;

  @BeforeEach
  void copy() throws IOException {
    picture = old("picture.png", "plain.png");
  }

  private Path old(String name, String corpus) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, Files.readAllBytes(Corpus.file(corpus)));
    Files.setLastModifiedTime(file, LONG_AGO);
    return file;
  }

  private Path kept() {
    return folder.resolve("kept");
  }

  /** As after a start of the program: nothing is known but what is in the folder. */
  private Reading read(Path file) {
    return new KeptReadings(this::open, kept(), MOST, trouble::add).read(file);
  }

  private Reading open(Path file) {
    opened.add(file);
    return new Probe().content(file);
  }

  private List<Path> notes() throws IOException {
    try (Stream<Path> files = Files.walk(kept())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void aFileIsOpenedOnce() {
    Reading first = read(picture);
    assertInstanceOf(ImageFacts.class, first);
    assertEquals(first, read(picture));
    assertEquals(List.of(picture), opened);
    assertEquals(List.of(), trouble);
  }

  @Test
  void badFilesAreOpenedOnceToo() throws IOException {
    Path bomb = old("bomb.png", "bomb.png");
    assertEquals(read(bomb), read(bomb));
    assertEquals(List.of(bomb), opened);
  }

  @Test
  void equalContentIsNotOpenedUnderAnotherName() throws IOException {
    read(picture);
    Path other = old("other.png", "plain.png");
    assertEquals(read(picture), read(other));
    assertEquals(List.of(picture), opened);
  }

  @Test
  void theNameIsJudgedEachTime() throws IOException {
    read(picture);
    Unreadable why = assertInstanceOf(Unreadable.class, read(old("other.jpg", "plain.png")));
    assertEquals(Reason.MISLABELLED, why.reason());
    assertEquals(List.of(picture), opened);
  }

  @Test
  void changedContentIsOpened() throws IOException {
    read(picture);
    old("picture.png", "deep.png");
    Files.setLastModifiedTime(picture, FileTime.from(LONG_AGO.toInstant().plusSeconds(60)));
    assertEquals(16, assertInstanceOf(ImageFacts.class, read(picture)).colour().depth());
    assertEquals(List.of(picture, picture), opened);
  }

  @Test
  void aChangeThatOnlyTheContentShowsIsFoundWhileTheFileIsNew() throws IOException {
    FileTime now = Files.getLastModifiedTime(Files.writeString(folder.resolve("clock"), "x"));
    byte[] content = Files.readAllBytes(picture);
    Files.setLastModifiedTime(picture, now);
    assertInstanceOf(ImageFacts.class, read(picture));
    content[content.length / 2] ^= 1;
    Files.write(picture, content);
    Files.setLastModifiedTime(picture, now);
    assertInstanceOf(Unreadable.class, read(picture));
  }

  @Test
  void damagedNotesAreNotBelieved() throws IOException {
    Reading reading = read(picture);
    for (Path note : notes()) {
      byte[] content = Files.readAllBytes(note);
      content[content.length / 2] ^= 1;
      Files.write(note, content);
    }
    assertEquals(reading, read(picture));
    assertEquals(List.of(picture, picture), opened);
    assertEquals(reading, read(picture));
    assertEquals(List.of(picture, picture), opened);
  }

  @Test
  void notesOfAnotherVersionAreNotBelieved() throws IOException {
    read(picture);
    for (Path note : notes()) {
      Files.writeString(note, Files.readString(note).replace("ligne-media 2", "ligne-media 1"));
    }
    read(picture);
    assertEquals(List.of(picture, picture), opened);
  }

  @Test
  void emptyAndHalfNotesAreNotBelieved() throws IOException {
    Reading reading = read(picture);
    int round = 1;
    for (int length : new int[] {0, 1, 14, 40}) {
      for (Path note : notes()) {
        String text = Files.readString(note);
        Files.writeString(note, text.substring(0, Math.min(length, text.length())));
      }
      assertEquals(reading, read(picture));
      assertEquals(++round, opened.size());
    }
  }

  @Test
  void theSameFilesMakeTheSameNotes() throws IOException {
    read(picture);
    List<Path> first = notes();
    List<String> texts = new ArrayList<>();
    for (Path note : first) {
      texts.add(Files.readString(note));
      Files.delete(note);
    }
    read(picture);
    assertEquals(first, notes());
    for (int i = 0; i < first.size(); i++) {
      assertEquals(texts.get(i), Files.readString(first.get(i)));
    }
  }

  @Test
  void whatIsMissingIsLookedForEachTime() throws IOException {
    Path late = folder.resolve("late.pdf");
    assertEquals(Unreadable.of(Reason.MISSING), read(late));
    old("late.pdf", "pages.pdf");
    assertInstanceOf(DocumentFacts.class, read(late));
  }

  @Test
  void aFolderThatCannotBeWrittenOnlyCostsTime() throws IOException {
    Files.writeString(kept(), "a file where the folder should be");
    assertInstanceOf(ImageFacts.class, read(picture));
    assertInstanceOf(ImageFacts.class, read(picture));
    assertEquals(List.of(picture, picture), opened);
    assertTrue(!trouble.isEmpty());
  }

  @Test
  void anUnwritableFolderIsToldOnce() throws IOException {
    Files.writeString(kept(), "a file is in the way");
    KeptReadings readings = new KeptReadings(this::open, kept(), MOST, trouble::add);
    assertInstanceOf(ImageFacts.class, readings.read(picture));
    assertInstanceOf(ImageFacts.class, readings.read(old("other.png", "deep.png")));
    assertEquals(1, trouble.size());
  }

  @Test
  void aFileThatAnotherOfEqualSizeAndTimeReplacesIsOpened() throws IOException {
    read(picture);
    byte[] content = Files.readAllBytes(picture);
    content[content.length / 2] ^= 1;
    Path other = Files.write(folder.resolve("replacement"), content);
    Files.setLastModifiedTime(other, Files.getLastModifiedTime(picture));
    Files.move(other, picture, StandardCopyOption.REPLACE_EXISTING);
    assertInstanceOf(Unreadable.class, read(picture));
  }

  @Test
  void theFolderDoesNotGrowWithoutEnd() throws IOException {
    KeptReadings readings = new KeptReadings(this::open, kept(), MOST, trouble::add);
    for (int i = 0; i < 3 * MOST; i++) {
      Path file = Files.writeString(folder.resolve(i + ".txt"), "text " + i);
      assertInstanceOf(Unreadable.class, readings.read(file));
      assertTrue(notes().size() <= MOST + MOST / 8 + 1, notes().size() + " notes");
    }
    assertEquals(List.of(), trouble);
    assertTrue(notes().size() > MOST / 2);
  }
}
