package org.ligne.cli;

import java.util.List;
import org.ligne.cli.command.ExitCode;
import org.ligne.cli.console.Terminal;

/** Where the {@code ligne} command starts. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Interruption interruption = Interruption.watch();
    ExitCode code = Ligne.run(List.of(arguments), Terminal.find(System.getenv()), interruption);
    interruption.over();
    System.exit(code.number());
  }
}
