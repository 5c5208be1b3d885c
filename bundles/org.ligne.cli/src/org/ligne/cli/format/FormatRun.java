package org.ligne.cli.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Printable;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.report.TextReport;
import org.ligne.cli.text.Words;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.dsl.formatting.SourceFormatter.Outcome;
import org.ligne.dsl.formatting.SourceFormatter.Result;
import org.ligne.dsl.validation.SyntaxCode;

/** Lays out the files of one or more projects. */
public final class FormatRun {
  private final Console console;
  private final Words words;
  private final boolean checkOnly;
  private Compiler compiler;
  private int changed;
  private int files;

  /**
   * Starts a run.
   *
   * @param checkOnly whether files are to be left as they are
   */
  public FormatRun(Console console, boolean checkOnly) {
    this.console = console;
    this.words = console.words();
    this.checkOnly = checkOnly;
  }

  /**
   * Lays out a file, or the files of a folder. One that cannot be read, parsed or written is told
   * and does not keep the others from being laid out.
   *
   * @return whether all is well: with {@code checkOnly}, whether nothing would change
   */
  public boolean format(ProjectPlace place) {
    console.progress(words.text("progress.formatting", place.shown()));
    Project project = compiler().load(place.path());
    boolean well = true;
    for (Source source : project.ownSources()) {
      if (isMeant(source, place)) {
        files++;
        well &= format(source, place);
      }
    }
    return tellUnparsed(place, project) && well;
  }

  private Compiler compiler() {
    if (compiler == null) {
      compiler = Compiler.create(words.language());
    }
    return compiler;
  }

  /** A single file is meant alone, not with the neighbours it imports. */
  private static boolean isMeant(Source source, ProjectPlace place) {
    return Files.isDirectory(place.path())
        || source.text().file().equals(place.path().getFileName().toString());
  }

  private boolean format(Source source, ProjectPlace place) {
    Result result = compiler().formatter().format(source.resource());
    if (result.outcome() != Outcome.CHANGED) {
      return true;
    }
    String file = Printable.line(place.shown(source.text().file()));
    return checkOnly ? wouldChange(file) : rewrite(source, place, result.text(), file);
  }

  private boolean wouldChange(String file) {
    changed++;
    console.result(file);
    return false;
  }

  private boolean rewrite(Source source, ProjectPlace place, String text, String file) {
    Path target = place.folder().resolve(source.text().file());
    try {
      SourceWriter.rewrite(target, text);
      changed++;
      console.inform(words.text("fmt.changed", file));
      return true;
    } catch (IOException e) {
      console.complain(words.text("fmt.unwritable", file), words.text("fmt.unwritable.mend", file));
      return false;
    }
  }

  /**
   * What the parser or the file system refused; names that lead nowhere are no matter of layout.
   */
  private boolean tellUnparsed(ProjectPlace place, Project project) {
    List<Diagnostic> refused =
        compiler().check(project).diagnostics().stream()
            .filter(each -> isRefusal(each, project, place))
            .toList();
    TextReport.asRemark(console).tell(place, refused);
    return refused.isEmpty();
  }

  private static boolean isRefusal(Diagnostic found, Project project, ProjectPlace place) {
    boolean unread = project.problems().stream().anyMatch(each -> each.file().equals(found.file()));
    return unread
        || project.ownSources().stream()
            .filter(source -> isMeant(source, place))
            .filter(source -> source.text().file().equals(found.file()))
            .filter(source -> source.resource().getParseResult().hasSyntaxErrors())
            .anyMatch(source -> !found.code().equals(SyntaxCode.UNRESOLVED_REFERENCE.id()));
  }

  /** Ends the run with a summary. */
  public void end() {
    String all = words.count("files", files);
    String some = words.count("fmt.files", changed);
    if (checkOnly) {
      console.note(words.text("fmt.would", some, all));
    } else {
      console.inform(words.text("fmt.did", some, all));
    }
  }
}
