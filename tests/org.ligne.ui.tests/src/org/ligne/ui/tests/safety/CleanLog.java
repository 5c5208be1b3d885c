package org.ligne.ui.tests.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test that leaves an error of anybody, or a word of ours, in the platform's log: what a
 * user or a disk does wrong is told, not logged. Stands before {@code InWorkbench}, so that closing
 * the editors counts too.
 */
final class CleanLog implements BeforeEachCallback, AfterEachCallback {
  private static final String ENTRY = "!ENTRY ";
  private static final String ERROR = "4";
  private static final String OURS = "org.ligne.";

  private String before = "";

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    before = all();
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    Tells wanted = context.getRequiredTestClass().getAnnotation(Tells.class);
    List<String> left =
        bad(all().substring(before.length())).stream()
            .filter(entry -> wanted == null || !entry.contains("!MESSAGE " + wanted.value()))
            .toList();
    assertEquals(List.of(), left, "left in the log");
  }

  /** The entries that should not be there, with their messages and stacks. */
  static List<String> bad(String log) {
    return entries(log).filter(CleanLog::isBad).toList();
  }

  /** The entries of a piece of the log. */
  static Stream<String> entries(String log) {
    return Stream.of(log.split("(?m)^(?=" + ENTRY + ")")).filter(each -> each.startsWith(ENTRY));
  }

  private static boolean isBad(String entry) {
    String[] head = entry.lines().findFirst().orElseThrow().split(" ");
    return head[2].equals(ERROR) || head[1].startsWith(OURS);
  }

  /** All that is in the log. */
  static String all() throws IOException {
    Path file = Platform.getLogFileLocation().toPath();
    return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
  }
}
