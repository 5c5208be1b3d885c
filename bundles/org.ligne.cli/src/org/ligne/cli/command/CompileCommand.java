package org.ligne.cli.command;

import java.util.List;
import java.util.Locale;
import org.ligne.cli.console.Console;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.schedule.ScheduleView;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.json.JsonExporter;
import org.ligne.planning.bound.Effort;

/** Computes the schedules of a project, shows them and writes them to files. */
final class CompileCommand implements Command {

  private static final List<String> EFFORTS = List.of("normal", "quick", "thorough");

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public void declare(Usage usage) {
    usage
        .argument("PROJECT")
        .option("output", "DIR", "-o", "--output")
        .option("effort", String.join("|", EFFORTS), "--effort");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    ProjectPlace project = ProjectPlace.find(arguments.plain().getFirst());
    Destination destination = Destination.of(arguments.value("--output"), project);
    String effort = arguments.choice("--effort", EFFORTS).toUpperCase(Locale.ROOT);
    Conditions conditions = Conditions.of(Effort.valueOf(effort));
    Compilation compilation = new Pipeline(console).compile(project, conditions);
    if (compilation.schedules().isEmpty()) {
      return Pipeline.verdict(compilation);
    }
    if (!console.quiet()) {
      new ScheduleView(console).show(compilation.schedules());
    }
    ExportOptions options = new ExportOptions(true, null, console.words().language());
    List<Exporter> writer = List.of(JsonExporter.forCompile());
    return Pipeline.verdict(compilation)
        .worst(
            new Delivery(console, destination, false)
                .write(writer, compilation.schedules(), options, List.of()));
  }
}
