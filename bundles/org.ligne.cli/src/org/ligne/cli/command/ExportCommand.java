package org.ligne.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.Exporters;
import org.ligne.exchange.RemarkKind;
import org.ligne.model.schedule.Schedule;

/** Writes the schedules of a project in formats other programs read. */
final class ExportCommand implements Command {
  private static final List<RemarkKind> TOLD =
      List.of(RemarkKind.LEFT_OUT, RemarkKind.NOT_CARRIED, RemarkKind.NOTE);

  @Override
  public String name() {
    return "export";
  }

  @Override
  public void declare(Usage usage) {
    usage
        .argument("PROJECT")
        .required("to", "FORMAT[,FORMAT...]", "-t", "--to")
        .option("output", "DIR", "-o", "--output")
        .flag("include-unapproved", "--include-unapproved")
        .flag("confirm", "--confirm")
        .flag("verbose", "-v", "--verbose");
    LastPlan.declare(usage);
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    List<Exporter> exporters = exporters(arguments.value("--to").orElseThrow());
    ProjectPlace project = ProjectPlace.find(arguments.plain().getFirst());
    Destination destination = Destination.of(arguments.value("--output"), project);
    LastPlan last = LastPlan.of(arguments, destination);
    Pipeline pipeline = new Pipeline(console);
    Compilation compilation = pipeline.compile(project, Conditions.FRESH, last);
    if (compilation.schedules().isEmpty()) {
      return Pipeline.verdict(compilation);
    }
    ExportOptions options =
        new ExportOptions(
            arguments.has("--include-unapproved"),
            last.now().orElse(null),
            console.words().language());
    Delivery delivery = new Delivery(console, destination, arguments.has("--verbose"));
    ExitCode code =
        Pipeline.verdict(compilation)
            .worst(delivery.write(exporters, compilation.schedules(), options, TOLD));
    if (!arguments.has("--confirm")) {
      return code;
    }
    delivery.confirm(compilation.schedules());
    List<Schedule> settled =
        pipeline.settle(project, Conditions.FRESH, last, compilation.schedules());
    return code.worst(delivery.remember(settled));
  }

  private static List<Exporter> exporters(String list) throws UsageException {
    List<Exporter> exporters = new ArrayList<>();
    for (String name : new LinkedHashSet<>(List.of(list.split(",", -1)))) {
      String known = String.join(", ", Exporters.names());
      exporters.add(
          Exporters.find(name.strip())
              .orElseThrow(() -> new UsageException("format-unknown", name.strip(), known)));
    }
    return exporters;
  }
}
