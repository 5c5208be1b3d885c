package org.ligne.cli.console;

import java.io.PrintStream;
import java.util.concurrent.TimeUnit;

/**
 * One line on a terminal that says what is going on, and is gone before anything else is written.
 */
final class ProgressLine {
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(80);
  private static final String ERASE = "\r\u001B[K";

  private final PrintStream stream;
  private final boolean terminal;
  private boolean shown;
  private long last = System.nanoTime() - PAUSE_NANOS;
  private boolean dirty;

  ProgressLine(PrintStream stream, boolean terminal) {
    this.stream = stream;
    this.terminal = terminal;
    this.shown = terminal;
  }

  /** Shows it from now on if there is a terminal, or does not. */
  void allow(boolean wanted) {
    shown = terminal && wanted;
  }

  boolean shown() {
    return shown;
  }

  /** Shows a text in place of the one before, unless that was a moment ago. */
  synchronized void show(String text) {
    if (shown && System.nanoTime() - last >= PAUSE_NANOS) {
      last = System.nanoTime();
      dirty = true;
      stream.print(ERASE + Printable.line(text));
      stream.flush();
    }
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (dirty) {
      dirty = false;
      stream.print(ERASE);
      stream.flush();
    }
  }
}
