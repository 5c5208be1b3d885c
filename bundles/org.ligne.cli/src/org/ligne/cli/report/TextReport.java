package org.ligne.cli.report;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Palette;
import org.ligne.cli.console.Printable;
import org.ligne.cli.console.Table;
import org.ligne.cli.console.Table.Cell;
import org.ligne.cli.text.Words;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.Related;
import org.ligne.model.diagnostic.Severity;

/**
 * Lines for people and for programs that read compilers' lines: {@code FILE:LINE:COLUMN: severity
 * CODE message}, below it other places it is about and how to mend it, and a summary. The severity
 * is not translated, as the code is not.
 */
public final class TextReport implements DiagnosticReport {
  private final Console console;
  private final Consumer<String> lines;
  private final Palette palette;
  private Counts total = new Counts(0, 0, 0);
  private int projects;

  private TextReport(Console console, Consumer<String> lines, Palette palette) {
    this.console = console;
    this.lines = lines;
    this.palette = palette;
  }

  /** A report that is the result of the command. */
  public static TextReport asResult(Console console) {
    return new TextReport(console, console::result, console.palette());
  }

  /** A report beside the result of the command. */
  public static TextReport asRemark(Console console) {
    return new TextReport(console, console::remark, console.errorPalette());
  }

  @Override
  public void add(CheckedProject project) {
    tell(project.place(), project.diagnostics());
    total = total.plus(project.counts());
    projects++;
    if (!console.quiet()) {
      String files = console.words().count("files", project.files());
      lines.accept(summary(project.place().shown(), project.counts(), files));
    }
  }

  /** Takes findings that are no matter of a summary. */
  public void tell(ProjectPlace place, List<Diagnostic> diagnostics) {
    diagnostics.forEach(each -> tell(each, place));
  }

  private void tell(Diagnostic found, ProjectPlace shown) {
    String word = found.severity().name().toLowerCase(Locale.ROOT);
    String place = place(shown, found.file(), found.line(), found.column()) + ":";
    String message = Printable.line(found.message());
    lines.accept(
        String.join(
            " ",
            palette.strong(place),
            palette.of(found.severity(), word),
            palette.faint(found.code()),
            message));
    related(found, shown).forEach(lines);
    if (!found.mend().isBlank()) {
      lines.accept(console.mendLine(found.mend()));
    }
  }

  /** The other places, one below the other, each with what stands there beside it. */
  private List<String> related(Diagnostic found, ProjectPlace project) {
    Table table = new Table(1);
    for (Related each : found.related()) {
      String place = place(project, each.file(), each.line(), each.column());
      table.row(Cell.of(place, palette::faint), Cell.of(each.message()));
    }
    return table.lines("  ", 0);
  }

  private static String place(ProjectPlace project, String file, int line, int column) {
    return Printable.line(project.shown(file)) + ":" + line + ":" + column;
  }

  @Override
  public void end() {
    if (projects > 1 && !console.quiet()) {
      String all = console.words().count("projects", projects);
      lines.accept(summary(console.words().text("in-all"), total, all));
    }
  }

  private String summary(String subject, Counts counts, String extent) {
    Words words = console.words();
    String errors = words.count("errors", counts.errors());
    String warnings = words.count("warnings", counts.warnings());
    return words.text(
        counts.infos() == 0 ? "summary" : "summary.infos",
        Printable.line(subject),
        counts.errors() == 0 ? palette.good(errors) : palette.of(Severity.ERROR, errors),
        counts.warnings() == 0 ? warnings : palette.of(Severity.WARNING, warnings),
        extent,
        words.count("infos", counts.infos()));
  }
}
