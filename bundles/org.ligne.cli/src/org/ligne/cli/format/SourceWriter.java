package org.ligne.cli.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.LinkedHashMap;
import java.util.Map;

/** Replaces a user's file by a new text: at once or not at all, with the permissions it had. */
public final class SourceWriter {
  private SourceWriter() {}

  /** Where the path is a link, the file it leads to is replaced and the link stays. */
  static void rewrite(Path file, String text) throws IOException {
    Path target = file.toRealPath();
    Path temporary = Files.createTempFile(target.getParent(), ".ligne-", ".tmp");
    try {
      Files.writeString(temporary, text, StandardCharsets.UTF_8);
      copyPermissions(target, temporary);
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * Replaces several files. If one of them cannot be replaced, those before it get back what they
   * held.
   *
   * @param texts the new text of each file
   */
  public static void rewriteAll(Map<Path, String> texts) throws IOException {
    Map<Path, byte[]> done = new LinkedHashMap<>();
    try {
      for (Map.Entry<Path, String> each : texts.entrySet()) {
        byte[] before = Files.readAllBytes(each.getKey());
        rewrite(each.getKey(), each.getValue());
        done.put(each.getKey(), before);
      }
    } catch (IOException e) {
      for (Map.Entry<Path, byte[]> each : done.entrySet()) {
        Files.write(each.getKey(), each.getValue());
      }
      throw e;
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }
}
