package org.ligne.cli.command;

import java.util.List;
import java.util.Optional;
import org.ligne.cli.console.Console;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.test.JUnitXml;
import org.ligne.cli.test.TestJson;
import org.ligne.cli.test.TestView;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.plan.TestCase.Verdict;
import org.ligne.compiler.plan.TestRun;

/** Plans a project and runs what its team expects of the schedule; nothing is written. */
final class TestCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "junit", "json");

  @Override
  public String name() {
    return "test";
  }

  @Override
  public void declare(Usage usage) {
    usage.argument("PROJECT").option("format", String.join("|", FORMATS), "-f", "--format");
    LastPlan.declare(usage).option("effort", String.join("|", Arguments.EFFORTS), "--effort");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    ProjectPlace project = ProjectPlace.find(arguments.plain().getFirst());
    String format = arguments.choice("--format", FORMATS);
    LastPlan last = LastPlan.of(arguments, Destination.of(Optional.empty(), project));
    Conditions conditions = Conditions.of(arguments.effort());
    TestRun run = new Pipeline(console).test(project, conditions, last);
    switch (format) {
      case "junit" -> console.result(JUnitXml.of(project, run));
      case "json" -> console.result(TestJson.of(project, run));
      default -> show(project, run, console);
    }
    ExitCode plan = Pipeline.verdict(run.compilation());
    return run.count(Verdict.FAILED) > 0 ? plan.worst(ExitCode.ERRORS) : plan;
  }

  private static void show(ProjectPlace project, TestRun run, Console console) {
    if (run.cases().isEmpty() && !run.compilation().schedules().isEmpty()) {
      console.note(console.words().text("test.none", project.shown()));
    } else if (!run.compilation().schedules().isEmpty()) {
      new TestView(console, project).show(run);
    }
  }
}
