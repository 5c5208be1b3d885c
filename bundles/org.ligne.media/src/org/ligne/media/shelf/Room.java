package org.ligne.media.shelf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Keeps a folder of notes from growing without end: when there are too many, those that were
 * written first go, down to three quarters. They are counted at the first note that is written and
 * whenever an eighth of what fits was added since, so there may be that many more for a while. For
 * any number of threads and programs.
 */
final class Room {
  private record Note(Path file, FileTime written) {}

  private final Path folder;
  private final int most;
  private final AtomicInteger written = new AtomicInteger();

  Room(Path folder, int most) {
    this.folder = folder;
    this.most = most;
  }

  /** Makes room for one note more. */
  void make() throws IOException {
    if (written.getAndIncrement() % Math.max(1, most / 8) == 0 && Files.isDirectory(folder)) {
      List<Note> notes = notes();
      if (notes.size() >= most) {
        notes.sort(Comparator.comparing(Note::written).thenComparing(Note::file));
        for (Note note : notes.subList(0, notes.size() - most * 3 / 4)) {
          Files.deleteIfExists(note.file);
        }
      }
    }
  }

  private List<Note> notes() throws IOException {
    List<Note> notes = new ArrayList<>();
    try (Stream<Path> files = Files.find(folder, 2, (file, found) -> found.isRegularFile())) {
      for (Path file : (Iterable<Path>) files::iterator) {
        add(file, notes);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return notes;
  }

  private static void add(Path file, List<Note> notes) throws IOException {
    try {
      notes.add(new Note(file, Files.getLastModifiedTime(file)));
    } catch (NoSuchFileException e) {
      return; // Another program has made room meanwhile.
    }
  }
}
