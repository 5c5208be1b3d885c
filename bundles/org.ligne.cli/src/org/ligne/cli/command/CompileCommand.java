package org.ligne.cli.command;

import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.schedule.ScheduleView;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.json.JsonExporter;

/** Computes the schedules of a project, shows them and writes them to files. */
final class CompileCommand implements Command {

  @Override
  public String name() {
    return "compile";
  }

  @Override
  public void declare(Usage usage) {
    usage.argument("PROJECT").option("output", "DIR", "-o", "--output");
    LastPlan.declare(usage)
        .option("release", "ENTRY[,ENTRY...]", "--release")
        .option("effort", String.join("|", Arguments.EFFORTS), "--effort");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    ProjectPlace project = ProjectPlace.find(arguments.plain().getFirst());
    Destination destination = Destination.of(arguments.value("--output"), project);
    Conditions conditions = Conditions.of(arguments.effort());
    LastPlan last = LastPlan.of(arguments, destination);
    Pipeline.Recompiled made = new Pipeline(console).recompile(project, conditions, last);
    Compilation compilation = made.compilation();
    if (compilation.schedules().isEmpty()) {
      return Pipeline.verdict(compilation);
    }
    if (!console.quiet()) {
      new ScheduleView(console).show(compilation.schedules());
      new MovesView(console).show(made);
    }
    ExportOptions options = new ExportOptions(true, null, console.words().language());
    List<Exporter> writer = List.of(JsonExporter.forCompile());
    return Pipeline.verdict(compilation)
        .worst(
            new Delivery(console, destination, false)
                .write(writer, compilation.schedules(), options, List.of()));
  }
}
