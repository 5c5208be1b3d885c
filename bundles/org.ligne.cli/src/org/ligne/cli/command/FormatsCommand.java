package org.ligne.cli.command;

import org.ligne.cli.console.Console;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.Exporters;

/** Lists the formats schedules can be exported to, and what each has no room for. */
final class FormatsCommand implements Command {

  @Override
  public String name() {
    return "formats";
  }

  @Override
  public void declare(Usage usage) {
    // It takes nothing of its own.
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) {
    Exporters.all().forEach(exporter -> show(exporter, console));
    return ExitCode.FINE;
  }

  private static void show(Exporter exporter, Console console) {
    console.result(console.palette().strong(exporter.name()));
    console.result("  " + exporter.description(console.words().language()));
    console.result("  " + exporter.limits(console.words().language()));
  }
}
