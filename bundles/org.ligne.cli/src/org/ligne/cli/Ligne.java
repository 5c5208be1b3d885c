package org.ligne.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ligne.cli.command.Commands;
import org.ligne.cli.command.ExitCode;
import org.ligne.cli.command.Grammar;
import org.ligne.cli.command.Invocation;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Terminal;
import org.ligne.cli.failure.FailureReport;
import org.ligne.cli.text.UsageException;
import org.ligne.cli.text.Version;
import org.ligne.cli.text.Words;

/** From a command line to an exit code, whatever happens on the way. */
final class Ligne {
  private static final int HELP_COLUMNS = 80;

  private final List<String> arguments;
  private final Terminal terminal;
  private final Interruption interruption;

  private Ligne(List<String> arguments, Terminal terminal, Interruption interruption) {
    this.arguments = List.copyOf(arguments);
    this.terminal = terminal;
    this.interruption = interruption;
  }

  /** Carries out a command line; everything it has to say is written when it returns. */
  static ExitCode run(List<String> arguments, Terminal terminal, Interruption interruption) {
    return new Ligne(arguments, terminal, interruption).run();
  }

  private ExitCode run() {
    Preferences preferences;
    try {
      preferences = Preferences.of(arguments, terminal.environment());
    } catch (UsageException e) {
      return complained(e, console(Preferences.PLAIN));
    }
    Console console = console(preferences);
    interruption.thenDo(console::endProgress);
    return guarded(console);
  }

  // The last line of defence: whatever arrives here is a defect, an Error as well as an exception.
  @SuppressWarnings("checkstyle:illegalcatch")
  private ExitCode guarded(Console console) {
    try {
      return read(console);
    } catch (UsageException e) {
      return complained(e, console);
    } catch (RuntimeException | Error e) {
      return interruption.requested() ? ExitCode.ERRORS : failed(e, console);
    } finally {
      console.flush();
    }
  }

  private static ExitCode complained(UsageException mistake, Console console) {
    console.complain(mistake);
    console.flush();
    return ExitCode.USAGE;
  }

  private ExitCode read(Console console) throws UsageException {
    Grammar grammar = Grammar.in(console.words());
    Invocation invocation = grammar.read(arguments);
    console.beQuiet(invocation.quiet());
    return carriedOut(grammar, invocation, console);
  }

  private ExitCode carriedOut(Grammar grammar, Invocation invocation, Console console)
      throws UsageException {
    if (invocation.version()) {
      Version.lines().forEach(console::result);
      return ExitCode.FINE;
    }
    String command = invocation.command().orElse("");
    if (invocation.help()) {
      boolean colors = console.palette().on();
      console.result(grammar.help(command, colors, HELP_COLUMNS).stripTrailing());
      return ExitCode.FINE;
    }
    if (command.isEmpty()) {
      console.remark(grammar.help("", console.errorPalette().on(), HELP_COLUMNS).stripTrailing());
      return ExitCode.USAGE;
    }
    return Commands.named(command).run(invocation.arguments(), console);
  }

  private ExitCode failed(Throwable failure, Console console) {
    Words words = console.words();
    FailureReport report = new FailureReport(arguments, failure);
    try {
      Path file = report.write(terminal.environment());
      console.complain(words.text("failure"), words.text("failure.mend", file));
    } catch (IOException e) {
      console.remark(words.text("failure.no-report"));
      report.text().lines().forEach(console::remark);
    }
    return ExitCode.FAILURE;
  }

  private Console console(Preferences preferences) {
    Words words = Words.in(preferences.language());
    return Console.system(terminal, words, preferences.colors(), interruption::requested);
  }
}
