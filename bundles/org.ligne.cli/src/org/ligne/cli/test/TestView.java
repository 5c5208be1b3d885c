package org.ligne.cli.test;

import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Palette;
import org.ligne.cli.console.Printable;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.Words;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;
import org.ligne.compiler.plan.TestCase;
import org.ligne.compiler.plan.TestCase.Verdict;
import org.ligne.compiler.plan.TestRun;

/** Expectations for people: a line for each, below it what is found instead, and a summary. */
public final class TestView {
  private final Console console;
  private final Words words;
  private final Palette palette;
  private final ProjectPlace project;

  /** A view of a project's expectations on a console, in its language. */
  public TestView(Console console, ProjectPlace project) {
    this.console = console;
    this.words = console.words();
    this.palette = console.palette();
    this.project = project;
  }

  /** Shows what came of a run; those that are met are left out where the console is quiet. */
  public void show(TestRun run) {
    List<TestCase> shown =
        run.cases().stream()
            .filter(each -> !console.quiet() || each.verdict() == Verdict.FAILED)
            .toList();
    shown.forEach(this::show);
    if (!console.quiet()) {
      console.result(summary(run));
    }
  }

  private void show(TestCase test) {
    String verdict = words.text("test.verdict." + name(test.verdict()));
    String styled =
        switch (test.verdict()) {
          case PASSED -> palette.good(verdict);
          case FAILED -> palette.bad(verdict);
          case SKIPPED -> palette.doubtful(verdict);
        };
    String title = palette.strong(Printable.line(test.suite() + ": " + test.message()));
    console.result(styled + "  " + title);
    test.failure().ifPresent(this::show);
  }

  private void show(Diagnostic failure) {
    String place = place(failure.file(), failure.line(), failure.column());
    console.result("  " + palette.faint(place + ":") + " " + Printable.line(failure.message()));
    Table table = new Table(1);
    for (Related each : failure.related()) {
      String where = place(each.file(), each.line(), each.column());
      table.row(Cell.of(where, palette::faint), Cell.of(each.message()));
    }
    table.lines("    ", 0).forEach(console::result);
  }

  private String place(String file, int line, int column) {
    return Printable.line(project.shown(file)) + ":" + line + ":" + column;
  }

  private String summary(TestRun run) {
    int failed = (int) run.count(Verdict.FAILED);
    int skipped = (int) run.count(Verdict.SKIPPED);
    String shown = Printable.line(project.shown());
    String all = words.count("test.expectations", run.cases().size());
    String failures = words.count("test.failed", failed);
    String styled = failed == 0 ? palette.good(failures) : palette.bad(failures);
    return skipped == 0
        ? words.text("test.summary", shown, all, styled)
        : words.text(
            "test.summary.skipped", shown, all, styled, words.count("test.skipped", skipped));
  }

  static String name(Verdict verdict) {
    return switch (verdict) {
      case PASSED -> "passed";
      case FAILED -> "failed";
      case SKIPPED -> "skipped";
    };
  }
}
