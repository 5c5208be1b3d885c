package org.ligne.cli.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.cli.console.Console;
import org.ligne.cli.impact.ImpactJson;
import org.ligne.cli.impact.ImpactView;
import org.ligne.cli.report.CheckedProject;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.report.TextReport;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.impact.Impact;
import org.ligne.compiler.impact.Question;
import org.ligne.compiler.impact.Trouble;
import org.ligne.compiler.load.Texts;

/** Says which posts of a plan changed rules of networks break or free. */
final class ImpactCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  @Override
  public String name() {
    return "impact";
  }

  @Override
  public void declare(Usage usage) {
    usage
        .argument("PROJECT")
        .repeated("pack", "PACK", "-p", "--pack")
        .option("from", "DATE", "--from")
        .option("now", "TIME", "--now")
        .option("format", String.join("|", FORMATS), "-f", "--format");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    boolean json = arguments.choice("--format", FORMATS).equals("json");
    ProjectPlace project = ProjectPlace.find(arguments.plain().getFirst());
    List<ProjectPlace> packs = packs(arguments);
    List<Path> paths = packs.stream().map(ProjectPlace::path).toList();
    Question question = new Question(project.path(), Texts.ON_DISK, paths, from(arguments));
    Impact impact = new Pipeline(console).impact(project, question);
    if (!packs.isEmpty() && impact.troubles().isEmpty() && impact.versions().isEmpty()) {
      throw new UsageException("pack-without-platform", packs.getFirst().shown());
    }
    report(impact, project, packs, console);
    if (json) {
      console.result(ImpactJson.of(impact, question.from()));
    } else if (!impact.hasErrors() || !impact.changes().isEmpty()) {
      new ImpactView(console, project).show(impact);
    }
    return impact.hasErrors() || impact.breaksSomething() ? ExitCode.ERRORS : ExitCode.FINE;
  }

  private static List<ProjectPlace> packs(Arguments arguments) throws UsageException {
    List<ProjectPlace> packs = new ArrayList<>();
    for (String pack : arguments.values("--pack")) {
      packs.add(ProjectPlace.find(pack));
    }
    return packs;
  }

  /** A day begins where it begins first, so that nothing of it is passed over anywhere. */
  private static Optional<Instant> from(Arguments arguments) throws UsageException {
    Optional<String> day = arguments.value("--from");
    if (day.isEmpty()) {
      return arguments.now();
    }
    if (arguments.now().isPresent()) {
      throw new UsageException("options-apart", "--from", "--now");
    }
    try {
      LocalDate first = LocalDate.parse(day.get().strip());
      return Optional.of(first.atStartOfDay().toInstant(ZoneOffset.ofHours(14)));
    } catch (DateTimeException e) {
      throw new UsageException("from-not-understood", day.get());
    }
  }

  private static void report(
      Impact impact, ProjectPlace project, List<ProjectPlace> packs, Console console) {
    TextReport report = TextReport.asRemark(console);
    for (Trouble trouble : impact.troubles()) {
      ProjectPlace place =
          packs.stream()
              .filter(each -> each.path().equals(trouble.place()))
              .findFirst()
              .orElse(project);
      report.add(new CheckedProject(place, 1, trouble.diagnostics()));
    }
    if (!impact.troubles().isEmpty()) {
      report.end();
    }
  }
}
