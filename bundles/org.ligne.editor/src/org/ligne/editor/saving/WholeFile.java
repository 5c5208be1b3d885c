package org.ligne.editor.saving;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces the content of a file as a whole: a crash leaves the old content or the new one. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes to a neighbour, then puts that in the file's place. Links are followed, permissions
   * kept.
   *
   * @throws IOException when it cannot be written; the file is then as it was
   */
  public static void write(Path file, byte[] content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file;
    Path neighbour = Files.createTempFile(target.getParent(), ".ligne-", ".tmp");
    try {
      fill(neighbour, content);
      keepPermissions(target, neighbour);
      replace(neighbour, target);
    } finally {
      Files.deleteIfExists(neighbour);
    }
  }

  /**
   * To the disk, not only to the system's memory: moving first would lose both after a power cut.
   */
  private static void fill(Path file, byte[] content) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView rights = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (rights != null && Files.exists(from)) {
      rights.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  private static void replace(Path neighbour, Path target) throws IOException {
    try {
      Files.move(neighbour, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(neighbour, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
