package org.ligne.cli.command;

import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.scenario.ComparisonJson;
import org.ligne.cli.scenario.ComparisonView;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.scenario.Comparer;
import org.ligne.compiler.scenario.Comparison;
import org.ligne.compiler.scenario.WhatIf;
import org.ligne.model.campaign.Scenario;

/** Puts the plan as it is written and scenarios side by side. */
final class CompareCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public void declare(Usage usage) {
    usage
        .argument("PROJECT")
        .moreArguments("SCENARIO")
        .option("format", String.join("|", FORMATS), "-f", "--format")
        .option("effort", String.join("|", Arguments.EFFORTS), "--effort");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    List<String> plain = arguments.plain();
    ProjectPlace place = ProjectPlace.find(plain.getFirst());
    String format = arguments.choice("--format", FORMATS);
    Conditions conditions = Conditions.of(arguments.effort());
    WhatIf project = new Pipeline(console).whatIf(place);
    List<Scenario> chosen = ScenarioChoice.of(project, plain.subList(1, plain.size()), place);
    PlanningProgress progress = new PlanningProgress(console, place.shown());
    List<Comparison> comparisons = new Comparer(project, conditions, progress).compare(chosen);
    if (format.equals("json")) {
      new ComparisonJson(console::result).write(place.shown(), comparisons);
    } else {
      new ComparisonView(console, place).show(comparisons);
    }
    boolean broken =
        comparisons.stream()
            .flatMap(each -> each.alternatives().stream())
            .anyMatch(each -> !each.errors().isEmpty());
    return broken ? ExitCode.ERRORS : ExitCode.FINE;
  }
}
