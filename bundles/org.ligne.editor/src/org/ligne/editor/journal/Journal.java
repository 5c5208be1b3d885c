package org.ligne.editor.journal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ligne.editor.saving.WholeFile;

/**
 * A folder with a file for each unsaved text: a line that says what it is, a line with the address,
 * then the text. Not safe for several threads at once.
 */
final class Journal {
  private static final String KIND = "ligne unsaved text 1";
  private static final String EXTENSION = ".unsaved";

  private final Path folder;
  private final Consumer<Path> damaged;

  /**
   * A journal in a folder, which is created with the first text.
   *
   * @param damaged is told of files that cannot be understood; they are left where they are
   */
  Journal(Path folder, Consumer<Path> damaged) {
    this.folder = folder;
    this.damaged = damaged;
  }

  /** Writes a text down, in place of what was known of that file. */
  void keep(String uri, String text) throws IOException {
    Files.createDirectories(folder);
    String content = KIND + "\n" + uri + "\n" + text;
    WholeFile.write(place(uri), content.getBytes(StandardCharsets.UTF_8));
  }

  /** Forgets the text of a file, if there is one. */
  void forget(String uri) throws IOException {
    Files.deleteIfExists(place(uri));
  }

  /** All texts, by address. */
  List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.filter(each -> each.toString().endsWith(EXTENSION)).toList()) {
          read(file, entries);
        }
      }
    }
    entries.sort(Comparator.comparing(Entry::uri));
    return entries;
  }

  /** Takes all texts of another journal over; of two texts of a file the newer one stays. */
  void takeOver(Journal other) throws IOException {
    Files.createDirectories(folder);
    for (Entry entry : other.entries()) {
      Path from = other.place(entry.uri());
      Path to = place(entry.uri());
      if (Files.exists(to) && Files.getLastModifiedTime(to).toInstant().isAfter(entry.written())) {
        Files.delete(from);
      } else {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private void read(Path file, List<Entry> out) throws IOException {
    String[] parts = content(file).split("\n", 3);
    if (parts.length == 3 && parts[0].equals(KIND) && place(parts[1]).equals(file)) {
      out.add(new Entry(parts[1], parts[2], Files.getLastModifiedTime(file).toInstant()));
    } else {
      damaged.accept(file);
    }
  }

  private static String content(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      return ""; // No text, so none of ours.
    }
  }

  private Path place(String uri) {
    return folder.resolve(name(uri) + EXTENSION);
  }

  private static String name(String uri) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(uri.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }
}
