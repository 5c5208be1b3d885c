package org.ligne.cli.command;

import org.ligne.cli.console.Console;
import org.ligne.cli.format.FormatRun;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.UsageException;

/** Lays out files, or says which are not. */
final class FormatCommand implements Command {

  @Override
  public String name() {
    return "fmt";
  }

  @Override
  public void declare(Usage usage) {
    usage.arguments("PATH").flag("check", "--check");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    FormatRun run = new FormatRun(console, arguments.has("--check"));
    ExitCode code = ExitCode.FINE;
    for (String path : arguments.plain()) {
      code = code.worst(format(path, run, console));
    }
    run.end();
    return code;
  }

  private static ExitCode format(String path, FormatRun run, Console console) {
    try {
      return run.format(ProjectPlace.find(path)) ? ExitCode.FINE : ExitCode.ERRORS;
    } catch (UsageException e) {
      console.complain(e);
      return ExitCode.USAGE;
    }
  }
}
