package org.ligne.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.cli.console.Console;
import org.ligne.cli.format.SourceWriter;
import org.ligne.cli.report.ProjectPlace;
import org.ligne.cli.report.TextReport;
import org.ligne.cli.text.UsageException;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.scenario.Promotion;
import org.ligne.compiler.scenario.WhatIf;
import org.ligne.model.campaign.Scenario;

/** Makes what a scenario says the plan: shows what that changes in the texts, or changes it. */
final class PromoteCommand implements Command {
  @Override
  public String name() {
    return "promote";
  }

  @Override
  public void declare(Usage usage) {
    usage.argument("PROJECT").argument("SCENARIO").flag("write", "-w", "--write");
  }

  @Override
  public ExitCode run(Arguments arguments, Console console) throws UsageException {
    ProjectPlace place = ProjectPlace.find(arguments.plain().getFirst());
    WhatIf project = new Pipeline(console).whatIf(place);
    List<String> names = arguments.plain().subList(1, 2);
    List<Scenario> found = ScenarioChoice.of(project, names, place);
    if (found.size() > 1) {
      throw new UsageException("scenario-ambiguous", names.getFirst());
    }
    List<Diagnostic> errors = project.errors(found.getFirst());
    if (!errors.isEmpty()) {
      return refused("promote.broken", names.getFirst(), errors, place, console);
    }
    List<Diagnostic> unreadable = project.unreadable(found.getFirst());
    if (!unreadable.isEmpty()) {
      return refused("promote.unreadable", names.getFirst(), unreadable, place, console);
    }
    Promotion promotion = project.promotion(found.getFirst());
    List<Diagnostic> after = fresh(promotion.diagnostics(), project.diagnostics());
    return promote(promotion, after, place, arguments.has("--write"), console);
  }

  private static ExitCode refused(
      String key, String scenario, List<Diagnostic> errors, ProjectPlace place, Console console) {
    TextReport.asRemark(console).tell(place, errors);
    console.complain(
        console.words().text(key, scenario), console.words().text(key + ".mend", scenario));
    return ExitCode.ERRORS;
  }

  private static ExitCode promote(
      Promotion promotion,
      List<Diagnostic> after,
      ProjectPlace place,
      boolean write,
      Console console) {
    if (!write) {
      console.result(promotion.diff().stripTrailing());
    } else if (!write(promotion, place, console)) {
      return ExitCode.ERRORS;
    }
    if (!after.isEmpty()) {
      console.remark(console.words().text("promote.after"));
      TextReport.asRemark(console).tell(place, after);
    }
    return after.isEmpty() ? ExitCode.FINE : ExitCode.ERRORS;
  }

  /** The errors that are not those of before at another line. */
  private static List<Diagnostic> fresh(List<Diagnostic> after, List<Diagnostic> before) {
    Set<String> known = before.stream().map(PromoteCommand::key).collect(Collectors.toSet());
    return after.stream().filter(each -> each.isError() && !known.contains(key(each))).toList();
  }

  private static String key(Diagnostic found) {
    return String.join("\n", found.file(), found.code(), found.message());
  }

  private static boolean write(Promotion promotion, ProjectPlace place, Console console) {
    Map<Path, String> texts = new LinkedHashMap<>();
    promotion.files().forEach(each -> texts.put(each.file(), each.after()));
    try {
      SourceWriter.rewriteAll(texts);
    } catch (IOException e) {
      console.complain(
          console.words().text("promote.unwritable", place.shown()),
          console.words().text("promote.unwritable.mend", place.shown()));
      return false;
    }
    promotion
        .files()
        .forEach(
            each ->
                console.inform(console.words().text("promote.wrote", place.shown(each.shown()))));
    return true;
  }
}
