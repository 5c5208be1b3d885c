package org.ligne.cli.command;

import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.explain.Sources;
import org.ligne.cli.report.CheckedProject;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.report.TextReport;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.CheckResult;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.impact.Impact;
import org.ligne.compiler.impact.Question;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.lock.Lock;
import org.ligne.compiler.plan.TestRun;
import org.ligne.compiler.scenario.WhatIf;
import org.ligne.compiler.schedule.Moved;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.bound.Effort;
import org.ligne.planning.explain.Wording;

/** The compiler as commands use it, with progress on the console. */
final class Pipeline {

  /**
   * A plan to talk about.
   *
   * @param compilation the plan
   * @param sources where its statements stand
   */
  record Planned(Compilation compilation, Sources sources) {}

  private final Console console;
  private Compiler compiler;

  Pipeline(Console console) {
    this.console = console;
  }

  /**
   * What came of a project.
   *
   * @param project what was found in it
   * @param code what that means for the exit code
   */
  record Outcome(CheckedProject project, ExitCode code) {}

  /** Reads and checks a project. */
  Outcome check(ProjectPlace place) {
    Project project = load(place);
    show("progress.checking", place);
    CheckResult result = compiler().check(project, new MediaProgress(console, place.shown()));
    ExitCode code = result.hasErrors() ? ExitCode.ERRORS : ExitCode.FINE;
    return new Outcome(checked(place, project, result.diagnostics()), code);
  }

  /** Reads, checks and plans a project as if it had no plan yet; nothing is written. */
  Outcome plan(ProjectPlace place) {
    Project project = load(place);
    show("progress.checking", place);
    Compilation compilation =
        compiler()
            .compile(
                project, Conditions.of(Effort.QUICK), new PlanningProgress(console, place.shown()));
    return new Outcome(checked(place, project, compilation.diagnostics()), verdict(compilation));
  }

  /**
   * Compiles a project from its last plan and tells what was found in it beside the result.
   *
   * @throws UsageException if an entry that may move again is in no schedule
   */
  Compilation compile(ProjectPlace place, Conditions conditions, LastPlan last)
      throws UsageException {
    return compileLoaded(place, conditions, last).compilation();
  }

  /**
   * What came of compiling a project that may have been compiled before.
   *
   * @param compilation what came of it
   * @param before the schedules of the last plan, as they were written
   * @param moves what is not where the last plan had it, and why
   */
  record Recompiled(Compilation compilation, List<Schedule> before, List<Moved> moves) {}

  /**
   * Compiles a project from its last plan, and tells what was found in it beside the result.
   *
   * @throws UsageException if an entry that may move again is in no schedule
   */
  Recompiled recompile(ProjectPlace place, Conditions conditions, LastPlan last)
      throws UsageException {
    Loaded made = compileLoaded(place, conditions, last);
    List<Schedule> before =
        last.folder().map(folder -> compiler().lock(folder).schedules()).orElse(List.of());
    List<Moved> moves = compiler().moves(made.project(), made.compilation());
    return new Recompiled(made.compilation(), before, moves);
  }

  /**
   * Compiles a project once more from schedules that were marked since, and tells nothing: what is
   * held now is written down as held.
   */
  List<Schedule> settle(
      ProjectPlace place, Conditions conditions, LastPlan last, List<Schedule> marked) {
    PlanningProgress progress = new PlanningProgress(console, place.shown());
    return compiler().compile(load(place), last.at(conditions).after(marked), progress).schedules();
  }

  /**
   * Compiles a project from its last plan to talk about the plan: of what was found beside it, only
   * what keeps it from being made is told.
   *
   * @throws UsageException if an entry that may move again is in no schedule
   */
  Planned plan(ProjectPlace place, Conditions conditions, LastPlan last) throws UsageException {
    Project project = load(place);
    Compilation compilation = compiled(place, project, conditions, last);
    if (compilation.schedules().isEmpty()) {
      report(place, project, compilation);
    }
    Wording wording = Wording.in(console.words().language());
    Sources sources = new Sources(place, wording, it -> compiler().place(it, project));
    return new Planned(compilation, sources);
  }

  /**
   * A plan with the texts it was made of.
   *
   * @param project the texts
   * @param compilation what came of them
   */
  record Loaded(Project project, Compilation compilation) {}

  /**
   * Compiles a project from its last plan, and tells what was found in it beside the result.
   *
   * @throws UsageException if an entry that may move again is in no schedule
   */
  Loaded compileLoaded(ProjectPlace place, Conditions conditions, LastPlan last)
      throws UsageException {
    Project project = load(place);
    Compilation compilation = compiled(place, project, conditions, last);
    report(place, project, compilation);
    return new Loaded(project, compilation);
  }

  /**
   * Compiles a project from its last plan, tells what was found in it, and runs what its team
   * expects of the schedule.
   *
   * @throws UsageException if an entry that may move again is in no schedule
   */
  TestRun test(ProjectPlace place, Conditions conditions, LastPlan last) throws UsageException {
    Loaded made = compileLoaded(place, conditions, last);
    return compiler().test(made.project(), made.compilation());
  }

  private Compilation compiled(
      ProjectPlace place, Project project, Conditions conditions, LastPlan last)
      throws UsageException {
    Lock lock = last.read(compiler());
    show("progress.checking", place);
    return compiler()
        .compile(project, lock, last.at(conditions), new PlanningProgress(console, place.shown()));
  }

  private void report(ProjectPlace place, Project project, Compilation compilation) {
    TextReport report = TextReport.asRemark(console);
    report.add(checked(place, project, compilation.diagnostics()));
    report.end();
    if (compilation.schedules().isEmpty() && !compilation.hasErrors()) {
      console.note(console.words().text("schedule.no-campaign", place.shown()));
    }
  }

  /** Reads and checks a project with its scenarios. */
  WhatIf whatIf(ProjectPlace place) {
    show("progress.reading", place);
    return new WhatIf(compiler(), place.path(), Texts.ON_DISK);
  }

  /** What a change of the rules of networks does to the plan of a project. */
  Impact impact(ProjectPlace place, Question question) {
    show("progress.checking", place);
    return compiler().impact(question, new PlanningProgress(console, place.shown()));
  }

  private Project load(ProjectPlace place) {
    show("progress.reading", place);
    return compiler().load(place.path());
  }

  /** Starting the language takes time, which a project that is not there is not worth. */
  private Compiler compiler() {
    if (compiler == null) {
      compiler = Compiler.create(console.words().language(), console.media());
    }
    return compiler;
  }

  private void show(String key, ProjectPlace place) {
    console.progress(console.words().text(key, place.shown()));
  }

  /** What a compilation means for the exit code; no schedules and no errors are fine. */
  static ExitCode verdict(Compilation compilation) {
    if (compilation.schedules().isEmpty()) {
      return compilation.hasErrors() ? ExitCode.ERRORS : ExitCode.FINE;
    }
    return compilation.feasible() ? ExitCode.FINE : ExitCode.INFEASIBLE;
  }

  private static CheckedProject checked(
      ProjectPlace place, Project project, List<Diagnostic> diagnostics) {
    return new CheckedProject(place, project.ownSources().size(), diagnostics);
  }
}
