package org.ligne.cli.command;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Printable;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Conditions;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExchangeException;
import org.ligne.visual.report.Report;
import org.ligne.visual.report.Subject;
import org.ligne.visual.report.Undertaking;

/** Writes a plan as one page for people without Ligne. */
final class ReportCommand implements Command {

  @Override
  public String name() {
    return "report";
  }

  @Override
  public void declare(Usage usage) {
    usage
        .argument("PROJECT")
        .option("campaign", "NAME", "-c", "--campaign")
        .option("output", "FILE", "-o", "--output");
    LastPlan.declare(usage);
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    ProjectPlace project = ProjectPlace.find(arguments.plain().getFirst());
    Optional<String> campaign = arguments.value("--campaign");
    ReportFile file = ReportFile.of(arguments.value("--output"), campaign, project);
    LastPlan last = LastPlan.of(arguments, Destination.of(Optional.empty(), project));
    Pipeline.Loaded made = new Pipeline(console).compileLoaded(project, Conditions.FRESH, last);
    ExitCode verdict = Pipeline.verdict(made.compilation());
    if (made.compilation().schedules().isEmpty()) {
      return verdict;
    }
    console.progress(console.words().text("progress.drawing", project.shown()));
    Subject all =
        Subject.of(made.project(), made.compilation(), console.words().language(), last.now());
    Subject subject = campaign.isEmpty() ? all : all.only(known(campaign.get(), all));
    return verdict.worst(write(Report.html(subject), file, console));
  }

  private static String known(String name, Subject all) throws UsageException {
    List<String> names = all.campaigns().stream().map(Undertaking::name).toList();
    if (names.contains(name)) {
      return name;
    }
    List<String> near = Nearest.to(name, names);
    throw near.isEmpty()
        ? new UsageException("campaign-unknown", name, String.join(", ", names))
        : new UsageException("campaign-unknown.near", name, String.join(", ", near));
  }

  private static ExitCode write(String html, ReportFile file, Console console) {
    try {
      boolean changed = file.write(html.getBytes(StandardCharsets.UTF_8));
      String key = changed ? "report.written" : "report.unchanged";
      String line = console.words().text(key, Printable.line(file.shown()));
      console.inform(console.palette().good(line));
      return ExitCode.FINE;
    } catch (ExchangeException e) {
      console.complain(
          e.remark().text(console.words().language()), e.remark().mend(console.words().language()));
      boolean folder = e.remark().code() == ExchangeCode.FOLDER_UNWRITABLE;
      return folder ? ExitCode.USAGE : ExitCode.ERRORS;
    }
  }
}
