package org.ligne.media.shelf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Small files of names and values in a folder. Each has a first line that names the version, and a
 * last one with a sum: a file of another version, or one that was damaged, is as good as none.
 * Files are moved into place whole, so that several programs may share a folder.
 */
final class Notes {

  /**
   * Moved whenever a reader says something else than before, so that nothing of before is believed.
   */
  private static final String VERSION = "ligne-media 2";

  private final Path folder;
  private final Consumer<IOException> trouble;
  private final AtomicBoolean troubled = new AtomicBoolean();
  private final Room room;

  Notes(Path folder, Room room, Consumer<IOException> trouble) {
    this.folder = folder;
    this.room = room;
    this.trouble = trouble;
  }

  /** What is noted under a name. */
  Optional<SortedMap<String, String>> read(String name) {
    try {
      Path file = place(name);
      return Files.isRegularFile(file) ? parse(Files.readString(file)) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // Unreadable or no text: it will be written anew.
    }
  }

  /** When that was noted, by the clock of the file system. */
  Optional<FileTime> time(String name) {
    try {
      return Optional.of(Files.getLastModifiedTime(place(name)));
    } catch (IOException e) {
      return Optional.empty(); // Then nothing is noted either.
    }
  }

  /** Notes something, or tells of the trouble and leaves it. */
  void write(String name, Map<String, String> values) {
    StringBuilder text = new StringBuilder(VERSION).append('\n');
    new TreeMap<>(values)
        .forEach((key, value) -> text.append(key).append('=').append(quoted(value)).append('\n'));
    text.append(sum(text)).append('\n');
    try {
      room.make();
      move(place(name), text.toString());
    } catch (IOException e) {
      if (troubled.compareAndSet(false, true)) {
        trouble.accept(e);
      }
    }
  }

  private static void move(Path target, String text) throws IOException {
    Files.createDirectories(target.getParent());
    Path neighbour = Files.createTempFile(target.getParent(), "note", ".tmp");
    try {
      Files.writeString(neighbour, text);
      Files.move(
          neighbour, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }

  /**
   * A folder for each first two letters, since some file systems are slow with many files in one.
   */
  private Path place(String name) {
    String last = name.substring(name.indexOf('-') + 1);
    return folder.resolve(last.substring(0, 2)).resolve(name + ".txt");
  }

  private static Optional<SortedMap<String, String>> parse(String text) {
    int end = text.lastIndexOf('\n', text.length() - 2) + 1;
    String body = text.substring(0, end);
    if (!body.startsWith(VERSION + "\n") || !text.substring(end).equals(sum(body) + "\n")) {
      return Optional.empty();
    }
    SortedMap<String, String> values = new TreeMap<>();
    body.lines()
        .skip(1)
        .forEach(
            line -> {
              int equals = line.indexOf('=');
              values.put(line.substring(0, equals), plain(line.substring(equals + 1)));
            });
    return Optional.of(values);
  }

  private static String sum(CharSequence text) {
    CRC32 crc = new CRC32();
    crc.update(text.toString().getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }

  private static String quoted(String value) {
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String plain(String value) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char letter = value.charAt(i);
      boolean quote = letter == '\\' && i + 1 < value.length();
      out.append(quote ? unquoted(value.charAt(++i)) : letter);
    }
    return out.toString();
  }

  private static char unquoted(char letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> letter;
    };
  }
}
