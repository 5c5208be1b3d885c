package org.ligne.compiler.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.compiler.load.SourceText;
import org.ligne.compiler.load.SourceText.Position;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.load.UnreadableSourceException;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.scenario.ScenarioEdits;
import org.ligne.model.campaign.Scenario;
import org.ligne.model.query.Scenarios;
import org.ligne.planning.Progress;

/**
 * A project and the scenarios in it. Under a scenario, the project is compiled with the scenario's
 * changes made in its texts and with all scenarios taken out, so that the same rules, plan and
 * reasons come of it as once it is promoted. It reads files once and writes none; not for several
 * threads at a time.
 */
public final class WhatIf {
  private final Compiler compiler;
  private final Path place;
  private final Texts texts;
  private final Project project;
  private final List<Diagnostic> diagnostics;

  /**
   * Reads and checks a project.
   *
   * @param compiler what compiles it
   * @param place its folder, or its only file
   * @param texts where its texts come from
   */
  public WhatIf(Compiler compiler, Path place, Texts texts) {
    this.compiler = compiler;
    this.place = place;
    this.texts = texts;
    this.project = compiler.load(place, texts);
    this.diagnostics = compiler.check(project).diagnostics();
  }

  /** The project as it is written. */
  public Project project() {
    return project;
  }

  /** What there is to say about the project as it is written. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The scenarios of the project's own files, by file and place. */
  public List<Scenario> scenarios() {
    return project.ownSources().stream()
        .flatMap(source -> Scenarios.in(source.resource()).stream())
        .filter(scenario -> scenario.getName() != null)
        .toList();
  }

  /** The errors in what a scenario says. With one there is no knowing what it means. */
  public List<Diagnostic> errors(Scenario scenario) {
    SourceText text = source(scenario.eResource()).text();
    Position first = text.position(Written.node(scenario).getOffset());
    Position last = text.position(Written.node(scenario).getEndOffset());
    return diagnostics.stream()
        .filter(each -> each.isError() && each.file().equals(text.file()))
        .filter(each -> each.line() >= first.line() && each.line() <= last.line())
        .toList();
  }

  /**
   * The errors of files that promoting a scenario would change, of those that cannot be read to
   * their end: nobody knows what a change would do to them.
   *
   * @param scenario a scenario without errors of its own
   */
  public List<Diagnostic> unreadable(Scenario scenario) {
    Set<String> files =
        ScenarioEdits.promotion(scenario).pages().stream()
            .filter(page -> !page.isWhole())
            .map(page -> source(page.resource()).text().file())
            .collect(Collectors.toSet());
    return diagnostics.stream()
        .filter(each -> each.isError() && files.contains(each.file()))
        .toList();
  }

  private Source source(Resource resource) {
    return project.sources().stream()
        .filter(source -> source.resource() == resource)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not of this project: " + resource));
  }

  /**
   * Compiles the project under a scenario, or as it is written.
   *
   * @param scenario the scenario, without errors; empty for the plan as it is written
   * @throws java.util.concurrent.CancellationException if the progress asks to stop
   */
  public Trial compile(Optional<Scenario> scenario, Conditions conditions, Progress progress) {
    Edits made = scenario.map(ScenarioEdits::of).orElse(Edits.NONE);
    Edits all = made.and(ScenarioEdits.hidden(scenarios())).settled();
    Project tried = compiler.load(place, ScenarioTexts.of(texts, project, all));
    Compilation compilation = compiler.compile(tried, conditions, progress);
    return new Trial(tried, compilation);
  }

  /**
   * A project as it would be.
   *
   * @param project its texts
   * @param compilation what comes of them
   */
  public record Trial(Project project, Compilation compilation) {}

  /**
   * What promoting a scenario does to the texts: they say what it says, and it goes.
   *
   * @param scenario a scenario without errors
   */
  public Promotion promotion(Scenario scenario) {
    Edits edits = ScenarioEdits.promotion(scenario);
    Map<Path, String> changed = ScenarioTexts.of(texts, project, edits).changed();
    List<Promotion.FileChange> files =
        changed.entrySet().stream().map(each -> change(each.getKey(), each.getValue())).toList();
    Project after = compiler.load(place, ScenarioTexts.of(texts, project, edits));
    return new Promotion(files, compiler.check(after).diagnostics());
  }

  private Promotion.FileChange change(Path file, String after) {
    Source source =
        project.sources().stream()
            .filter(each -> file.equals(each.path()))
            .findFirst()
            .orElseThrow();
    return new Promotion.FileChange(file, source.text().file(), written(file), after);
  }

  private String written(Path file) {
    try {
      return texts.read(file);
    } catch (UnreadableSourceException e) {
      throw new IllegalStateException("it was readable before: " + file, e);
    }
  }
}
