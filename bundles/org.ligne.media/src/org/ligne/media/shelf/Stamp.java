package org.ligne.media.shelf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * By what a change of a file shows without opening it.
 *
 * @param size its length in bytes
 * @param modified when it was last written, as its file system says
 * @param key by what the file system knows it, and since when it is as it is: that time no program
 *     sets, so a file shows that was replaced by another of equal size and time
 */
record Stamp(long size, Instant modified, String key) {

  /** The coarsest clock of a file system in use. */
  private static final Duration TICK = Duration.ofSeconds(2);

  /** The stamp of a file; empty when there is no such file. */
  static Optional<Stamp> of(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return found.isRegularFile()
          ? Optional.of(
              new Stamp(
                  found.size(),
                  found.lastModifiedTime().toInstant(),
                  found.fileKey() + " " + changed(file, found)))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // Why it can't be read shows when it is opened.
    }
  }

  private static FileTime changed(Path file, BasicFileAttributes found) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        ? (FileTime) Files.getAttribute(file, "unix:ctime")
        : found.creationTime();
  }

  /**
   * Whether what was noted at that time holds for good. A file may be written again within one tick
   * of the clock that stamps it, and nothing but its content would show.
   */
  boolean settledBefore(FileTime noted) {
    return modified.plus(TICK).isBefore(noted.toInstant());
  }

  /** All of it, to be noted. */
  String text() {
    return size + " " + modified + " " + key;
  }
}
