package org.ligne.cli.command;

import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.diff.Causes;
import org.ligne.cli.diff.DiffJson;
import org.ligne.cli.diff.DiffView;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.UsageException;
import org.ligne.cli.text.Words;
import org.ligne.compiler.Conditions;
import org.ligne.planning.diff.PlanDiff;

/** Says what a compile would change, and writes nothing. */
final class PlanCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  @Override
  public String name() {
    return "plan";
  }

  @Override
  public void declare(Usage usage) {
    usage.argument("PROJECT").option("output", "DIR", "-o", "--output");
    LastPlan.declare(usage)
        .option("release", "ENTRY[,ENTRY...]", "--release")
        .option("effort", String.join("|", Arguments.EFFORTS), "--effort")
        .option("format", String.join("|", FORMATS), "-f", "--format")
        .flag("exit-code", "--exit-code")
        .flag("verbose", "-v", "--verbose");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    ProjectPlace project = ProjectPlace.find(arguments.plain().getFirst());
    boolean json = arguments.choice("--format", FORMATS).equals("json");
    Destination destination = Destination.of(arguments.value("--output"), project);
    Conditions conditions = Conditions.of(arguments.effort());
    LastPlan last = LastPlan.of(arguments, destination);
    Pipeline.Recompiled made = new Pipeline(console).recompile(project, conditions, last);
    if (made.compilation().schedules().isEmpty()) {
      return Pipeline.verdict(made.compilation());
    }
    PlanDiff diff = PlanDiff.between(made.before(), made.compilation().schedules());
    if (json) {
      console.result(DiffJson.of(diff, made.moves()));
    } else if (!console.quiet()) {
      show(diff, made, project, console, arguments.has("--verbose"));
    }
    ExitCode verdict = Pipeline.verdict(made.compilation());
    return arguments.has("--exit-code") && !diff.isEmpty()
        ? verdict.worst(ExitCode.DIFFERENT)
        : verdict;
  }

  private static void show(
      PlanDiff diff,
      Pipeline.Recompiled made,
      ProjectPlace project,
      Console console,
      boolean verbose) {
    Words words = console.words();
    DiffView view = new DiffView(console, verbose, Causes.of(made.moves(), words));
    String key = made.before().isEmpty() ? "plan.first" : "plan.would";
    view.title(words.text(key, project.shown()));
    view.show(diff);
  }
}
