package org.ligne.cli.command;

import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.report.CheckedProject;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.report.TextReport;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Project;

/** The compiler as commands use it, with progress on the console. */
final class Pipeline {
  private final Console console;
  private Compiler compiler;

  Pipeline(Console console) {
    this.console = console;
  }

  /** Reads and checks a project. */
  CheckedProject check(ProjectPlace place) {
    Project project = load(place);
    show("progress.checking", place);
    return checked(place, project, compiler().check(project).diagnostics());
  }

  /** Compiles a project and tells what was found in it beside the result. */
  Compilation compile(ProjectPlace place) {
    return compile(place, Conditions.FRESH);
  }

  /** Compiles a project under conditions and tells what was found in it beside the result. */
  Compilation compile(ProjectPlace place, Conditions conditions) {
    Project project = load(place);
    show("progress.checking", place);
    Compilation compilation =
        compiler().compile(project, conditions, new PlanningProgress(console, place.shown()));
    TextReport report = TextReport.asRemark(console);
    report.add(checked(place, project, compilation.diagnostics()));
    report.end();
    if (compilation.schedules().isEmpty() && !compilation.hasErrors()) {
      console.note(console.words().text("schedule.no-campaign", place.shown()));
    }
    return compilation;
  }

  private Project load(ProjectPlace place) {
    show("progress.reading", place);
    return compiler().load(place.path());
  }

  /** Starting the language takes time, which a project that is not there is not worth. */
  private Compiler compiler() {
    if (compiler == null) {
      compiler = Compiler.create(console.words().language());
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
