package org.ligne.cli.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the command talks to.
 *
 * @param output whether standard output is a terminal
 * @param errors whether standard error is one
 * @param environment the environment's variables
 */
public record Terminal(boolean output, boolean errors, Map<String, String> environment) {
  private static final Path STREAMS = Path.of("/proc/self/fd");
  private static final Pattern DEVICE = Pattern.compile("/dev/(pts/|tty|console).*");
  private static final Pattern SIZE = Pattern.compile("\\d+ (\\d+)");
  private static final int PATIENCE_MILLIS = 500;

  /** No terminal at all: a file or another program. */
  public static Terminal none() {
    return new Terminal(false, false, Map.of());
  }

  /** Finds out, without starting another program. */
  public static Terminal find(Map<String, String> environment) {
    if ("dumb".equals(environment.get("TERM"))) {
      return new Terminal(false, false, environment);
    }
    if (Files.isDirectory(STREAMS)) {
      return new Terminal(isTerminal("1"), isTerminal("2"), environment);
    }
    boolean console = System.console() != null;
    return new Terminal(console, console, environment);
  }

  private static boolean isTerminal(String stream) {
    try {
      return DEVICE.matcher(Files.readSymbolicLink(STREAMS.resolve(stream)).toString()).matches();
    } catch (IOException e) {
      return false; // A stream that was closed.
    }
  }

  /** How many columns standard output has; 0 if it has no end or nobody knows. */
  public int columns() {
    if (!output) {
      return 0;
    }
    String variable = environment.getOrDefault("COLUMNS", "");
    return variable.matches("[1-9]\\d{0,4}") ? Integer.parseInt(variable) : ask();
  }

  /** Asks the terminal by way of stty, which every Unix has. */
  private static int ask() {
    try {
      Process stty = new ProcessBuilder("sh", "-c", "stty size </dev/tty 2>/dev/null").start();
      if (!stty.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        stty.destroy();
        return 0;
      }
      byte[] answer = stty.getInputStream().readAllBytes();
      Matcher size = SIZE.matcher(new String(answer, StandardCharsets.UTF_8).strip());
      return size.matches() ? Integer.parseInt(size.group(1)) : 0;
    } catch (IOException e) {
      return 0; // No shell, as on Windows: lines are left as long as they are.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }
}
