package org.ligne.cli.failure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ligne.cli.console.Printable;
import org.ligne.cli.text.Version;

/**
 * What a user can send us after a defect of ours: versions, the command line and where in our code
 * it happened. It holds nothing of the user's files but what an exception's message may quote, and
 * that is cut short. The same defect has the same file name.
 */
public final class FailureReport {
  private static final int MESSAGE = 200;
  private static final int DEPTH = 8;
  private static final int HASH = 12;

  private final List<String> commandLine;
  private final List<Throwable> chain;

  /** A report on what was thrown while a command line was carried out. */
  public FailureReport(List<String> commandLine, Throwable failure) {
    this.commandLine = List.copyOf(commandLine);
    this.chain = chain(failure);
  }

  private static List<Throwable> chain(Throwable failure) {
    List<Throwable> chain = new ArrayList<>();
    for (Throwable each = failure; each != null && chain.size() < DEPTH; each = each.getCause()) {
      chain.add(each);
    }
    return chain;
  }

  /**
   * Writes the report into the user's folder for such things, or the one for temporary files.
   *
   * @throws IOException if neither can be written
   */
  public Path write(Map<String, String> environment) throws IOException {
    try {
      return write(StateFolder.of(environment));
    } catch (IOException e) {
      try {
        return write(Path.of(System.getProperty("java.io.tmpdir")));
      } catch (IOException second) {
        second.addSuppressed(e);
        throw second;
      }
    }
  }

  private Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path report = folder.resolve(fileName());
    Path temporary = Files.createTempFile(folder, "ligne-failure-", ".tmp");
    try {
      Files.writeString(temporary, text(), StandardCharsets.UTF_8);
      return Files.move(
          temporary, report, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** The name of the file, made from where it happened. */
  String fileName() {
    return "ligne-failure-" + hash() + ".txt";
  }

  /** What the report says, always in English: it is for us. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add("Ligne failed. This is a defect of Ligne, not of your files.");
    lines.add("");
    lines.addAll(Version.lines());
    lines.add("System: " + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
    lines.add("Command: ligne " + String.join(" ", commandLine));
    lines.add("");
    chain.forEach(each -> describe(each, lines));
    return lines.stream().map(Printable::line).collect(Collectors.joining("\n", "", "\n"));
  }

  private static void describe(Throwable failure, List<String> lines) {
    lines.add(failure.getClass().getName() + message(failure));
    for (StackTraceElement frame : failure.getStackTrace()) {
      lines.add("at " + frame);
    }
    lines.add("");
  }

  private static String message(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? "" : ": " + message.substring(0, Math.min(MESSAGE, message.length()));
  }

  private String hash() {
    String places =
        chain.stream()
            .map(each -> each.getClass().getName() + "\n" + frames(each))
            .collect(Collectors.joining("\n"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(places.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Our own frames, without line numbers, which move with every change of a file. */
  private static String frames(Throwable failure) {
    return List.of(failure.getStackTrace()).stream()
        .filter(frame -> frame.getClassName().startsWith("org.ligne."))
        .map(frame -> frame.getClassName() + "." + frame.getMethodName())
        .collect(Collectors.joining("\n"));
  }
}
