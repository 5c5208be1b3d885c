package org.ligne.cli.command;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligne.cli.console.Console;
import org.ligne.cli.explain.ExplanationJson;
import org.ligne.cli.explain.ExplanationView;
import org.ligne.cli.explain.Overview;
import org.ligne.cli.explain.Sources;
import org.ligne.cli.explain.Subject;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Conditions;
import org.ligne.planning.Solution;
import org.ligne.planning.explain.Answer;
import org.ligne.planning.explain.Explainer;

/** Says why a post is where it is, or what would become of the plan if it were elsewhere. */
final class ExplainCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  /** More entries than these are a line each. */
  private static final int IN_FULL = 5;

  @Override
  public String name() {
    return "explain";
  }

  @Override
  public void declare(Usage usage) {
    usage.argument("PROJECT").argument("ENTRY").option("at", "TIME", "--at");
    LastPlan.declare(usage)
        .option("effort", String.join("|", Arguments.EFFORTS), "--effort")
        .option("format", String.join("|", FORMATS), "-f", "--format");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    ProjectPlace project = ProjectPlace.find(arguments.plain().getFirst());
    boolean json = arguments.choice("--format", FORMATS).equals("json");
    Optional<String> text = arguments.value("--at");
    Optional<Moment> at = text.isEmpty() ? Optional.empty() : Optional.of(Moment.read(text.get()));
    LastPlan last = LastPlan.of(arguments, Destination.of(Optional.empty(), project));
    Conditions conditions = Conditions.of(arguments.effort());
    Pipeline.Planned planned = new Pipeline(console).plan(project, conditions, last);
    Compilation compilation = planned.compilation();
    if (compilation.schedules().isEmpty()) {
      return Pipeline.verdict(compilation);
    }
    List<Subject> subjects = subjects(arguments.plain().get(1), compilation.plans(), at);
    if (json) {
      console.result(ExplanationJson.of(subjects, planned.sources()));
    } else {
      show(subjects, planned.sources(), console);
    }
    return subjects.stream().allMatch(it -> it.explanation().placed().isPresent())
        ? ExitCode.FINE
        : ExitCode.INFEASIBLE;
  }

  private static List<Subject> subjects(String name, List<Solution> plans, Optional<Moment> at)
      throws UsageException {
    Map<Solution, Explainer> explainers = new IdentityHashMap<>();
    List<Subject> subjects = new ArrayList<>();
    for (Subjects.Found found : new Subjects(plans).named(name)) {
      Explainer explainer = explainers.computeIfAbsent(found.plan(), Explainer::new);
      subjects.add(subject(found, explainer, at));
    }
    return subjects;
  }

  private static Subject subject(Subjects.Found found, Explainer explainer, Optional<Moment> at) {
    Optional<Answer> answer =
        at.map(it -> it.in(Subject.zone(found.entry(), found.plan().problem())))
            .map(it -> explainer.at(found.entry(), it));
    return new Subject(found.plan(), explainer.explain(found.entry()), answer);
  }

  private static void show(List<Subject> subjects, Sources sources, Console console) {
    if (subjects.size() > IN_FULL) {
      new Overview(console, sources).show(subjects);
    } else {
      ExplanationView view = new ExplanationView(console, sources);
      subjects.forEach(view::show);
      view.explainPoints(subjects);
    }
  }
}
