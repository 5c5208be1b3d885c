package org.ligne.cli.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Replaces a user's file by a new text: at once or not at all, with the permissions it had. */
final class SourceWriter {
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

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    if (view != null) {
      Files.setPosixFilePermissions(to, view.readAttributes().permissions());
    }
  }
}
