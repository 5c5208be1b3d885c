package org.ligne.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Turns a refusal of the file system into the arguments of a message. */
final class Failures {
  private Failures() {}

  /**
   * The trouble as {@code {1}} and {@code {2}} of the message: a choice, and the system's words.
   */
  static ExchangeException of(ExchangeCode code, String path, IOException failure) {
    return new ExchangeException(failure, code, path, choice(failure), words(failure));
  }

  private static int choice(IOException failure) {
    return switch (failure) {
      case AccessDeniedException e -> 0;
      case FileAlreadyExistsException e -> 1;
      case NoSuchFileException e -> 2;
      default -> 3;
    };
  }

  private static String words(IOException failure) {
    String reason = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
    return Objects.requireNonNullElse(reason, failure.getClass().getSimpleName());
  }
}
