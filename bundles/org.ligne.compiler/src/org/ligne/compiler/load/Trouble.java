package org.ligne.compiler.load;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file cannot be read; the message chooses its words by the number of the constant. */
enum Trouble {
  MISSING,
  FORBIDDEN,
  NO_FILE,
  NO_PLAN,
  TOO_LARGE,
  OTHER,
  NONE;

  /** No plan comes near; the parser would need a hundred times as much memory. */
  static final long MAX_BYTES = 8_000_000;

  /** What can be told without reading. */
  static Trouble before(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return MISSING;
    }
    if (Files.isDirectory(file)) {
      return FORBIDDEN; // Only folders that cannot be entered come here.
    }
    if (!Files.isRegularFile(file)) {
      return NO_FILE; // A pipe would never end.
    }
    if (!SourceFiles.isPlan(file)) {
      return NO_PLAN;
    }
    return Files.size(file) > MAX_BYTES ? TOO_LARGE : NONE;
  }

  /** What a failure to read means. */
  static Trouble of(IOException failure) {
    return switch (failure) {
      case NoSuchFileException e -> MISSING;
      case AccessDeniedException e -> FORBIDDEN;
      default -> OTHER;
    };
  }
}
