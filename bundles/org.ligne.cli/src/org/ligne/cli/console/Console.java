package org.ligne.cli.console;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import org.ligne.cli.text.UsageException;
import org.ligne.cli.text.Words;
import org.ligne.compiler.media.CacheFolder;
import org.ligne.compiler.media.MediaCache;

/**
 * Where the command writes to: results to standard output, everything about them to standard error.
 * All is UTF-8 with line feeds, on every system.
 */
public final class Console {
  private static final int BUFFER = 1 << 15;

  private final PrintStream out;
  private final PrintStream err;
  private final Terminal terminal;
  private final Words words;
  private final BooleanSupplier interrupted;
  private final Palette palette;
  private final Palette errorPalette;
  private final ProgressLine progress;
  private boolean quiet;

  private Console(
      PrintStream out,
      PrintStream err,
      Terminal terminal,
      Words words,
      ColorMode colors,
      BooleanSupplier interrupted) {
    this.out = out;
    this.err = err;
    this.terminal = terminal;
    this.words = words;
    this.interrupted = interrupted;
    this.palette = colors.palette(terminal.output(), terminal.environment());
    this.errorPalette = colors.palette(terminal.errors(), terminal.environment());
    this.progress = new ProgressLine(err, terminal.errors());
  }

  /**
   * The process's own streams.
   *
   * @param interrupted whether the user wants work to stop
   */
  public static Console system(
      Terminal terminal, Words words, ColorMode colors, BooleanSupplier interrupted) {
    return new Console(
        stream(new FileOutputStream(FileDescriptor.out)),
        stream(new FileOutputStream(FileDescriptor.err)),
        terminal,
        words,
        colors,
        interrupted);
  }

  private static PrintStream stream(OutputStream raw) {
    return new PrintStream(new BufferedOutputStream(raw, BUFFER), false, StandardCharsets.UTF_8);
  }

  /** The words of the user's language. */
  public Words words() {
    return words;
  }

  /** Lets problems through only, or everything. */
  public void beQuiet(boolean wanted) {
    quiet = wanted;
    progress.allow(!wanted);
  }

  /** Whether the user wants work to stop. */
  public boolean interrupted() {
    return interrupted.getAsBoolean();
  }

  /** Whether the user wants to hear about problems only. */
  public boolean quiet() {
    return quiet;
  }

  /** What the streams lead to. */
  public Terminal terminal() {
    return terminal;
  }

  /** Where it is kept what files of media are. */
  public MediaCache media() {
    Path home = Path.of(System.getProperty("user.home"));
    return CacheFolder.of(terminal.environment(), home)
        .telling(trouble -> note(words.text("media-not-kept", trouble.getMessage())));
  }

  /** The colours of standard output. */
  public Palette palette() {
    return palette;
  }

  /** The colours of standard error. */
  public Palette errorPalette() {
    return errorPalette;
  }

  /** Shows how far a long task is, where somebody sees it. */
  public void progress(String text) {
    if (progress.shown()) {
      out.flush();
      progress.show(text);
    }
  }

  /** Takes away what shows how far a long task is, for good. */
  public void endProgress() {
    progress.allow(false);
    progress.clear();
  }

  /** Writes a line of the result. */
  public void result(String line) {
    progress.clear();
    err.flush();
    out.print(line + "\n");
  }

  /** Writes a line about the result to standard error. */
  public void remark(String line) {
    progress.clear();
    out.flush();
    err.print(line + "\n");
  }

  /** Writes a line of the result unless the user wants quiet. */
  public void inform(String line) {
    if (!quiet) {
      result(line);
    }
  }

  /** Writes a line about the result to standard error unless the user wants quiet. */
  public void note(String line) {
    if (!quiet) {
      remark(line);
    }
  }

  /** Says what is wrong and how to mend it. */
  public void complain(String text, String mend) {
    remark("ligne: " + errorPalette.bad(Printable.line(text)));
    remark(mendLine(mend));
  }

  /** Says what is wrong with the command line and how to mend it. */
  public void complain(UsageException mistake) {
    complain(mistake.text(words), mistake.mend(words));
  }

  /** The indented line that says how to mend what the line before it says. */
  public String mendLine(String mend) {
    return "  " + words.text("mend", Printable.line(mend));
  }

  /** Hands on everything written so far. */
  public void flush() {
    progress.clear();
    out.flush();
    err.flush();
  }
}
