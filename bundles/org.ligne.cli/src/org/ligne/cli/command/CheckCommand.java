package org.ligne.cli.command;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ligne.cli.command.Pipeline.Outcome;
import org.ligne.cli.console.Console;
import org.ligne.cli.report.DiagnosticReport;
import org.ligne.cli.report.JsonReport;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.report.SarifReport;
import org.ligne.cli.report.TextReport;
import org.ligne.cli.text.UsageException;

/** Says what is wrong with projects, and on demand what their plans could not do. */
final class CheckCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json", "sarif");

  @Override
  public String name() {
    return "check";
  }

  @Override
  public void declare(Usage usage) {
    usage
        .arguments("PROJECT")
        .option("format", String.join("|", FORMATS), "-f", "--format")
        .flag("plan", "--plan");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    DiagnosticReport report = report(arguments.choice("--format", FORMATS), console);
    Pipeline pipeline = new Pipeline(console);
    Function<ProjectPlace, Outcome> look =
        arguments.has("--plan") ? pipeline::plan : pipeline::check;
    ExitCode code = ExitCode.FINE;
    for (String project : arguments.plain()) {
      code = code.worst(check(project, look, report, console));
    }
    report.end();
    return code;
  }

  /** A project that is not there does not keep the others from being checked. */
  private static ExitCode check(
      String project,
      Function<ProjectPlace, Outcome> look,
      DiagnosticReport report,
      Console console) {
    try {
      Outcome outcome = look.apply(ProjectPlace.find(project));
      report.add(outcome.project());
      return outcome.code();
    } catch (UsageException e) {
      console.complain(e);
      return ExitCode.USAGE;
    }
  }

  private static DiagnosticReport report(String format, Console console) {
    Consumer<String> out = console::result;
    return switch (format) {
      case "json" -> new JsonReport(out);
      case "sarif" -> new SarifReport(out, console.words().language().toLanguageTag());
      default -> TextReport.asResult(console);
    };
  }
}
