package org.ligne.dsl.ide.project;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.apache.log4j.Logger;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.compiler.CompilerCode;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.check.Checker;
import org.ligne.compiler.check.Echoes;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.dsl.validation.SyntaxCode;
import org.ligne.model.campaign.Media;
import org.ligne.platform.media.MediaFiles;

/** Which files of a project wait to be checked, and how that is done. */
final class Checks {
  private static final Logger LOG = Logger.getLogger(Checks.class);

  private final Path place;
  private final Checker checker;
  private final DiagnosticBoard board;
  private final Set<Path> waiting = new LinkedHashSet<>();
  private Set<URI> origins = Set.of();

  Checks(Path place, Checker checker, DiagnosticBoard board) {
    this.place = place;
    this.checker = checker;
    this.board = board;
  }

  /** Has files checked by the next run. */
  void add(Project project, Set<URI> files) {
    for (Source source : project.sources()) {
      if (source.path() != null && files.contains(source.resource().getURI())) {
        waiting.add(source.path());
      }
    }
  }

  /** Has the files with unknown names checked when other files hide names than did before. */
  void addEchoes(Project project) {
    Set<URI> now = Echoes.origins(project);
    if (!now.equals(origins)) {
      origins = now;
      project.sources().stream()
          .filter(source -> source.path() != null)
          .filter(
              source -> Names.hasUnknown(source.resource(), SyntaxCode.UNRESOLVED_REFERENCE.id()))
          .forEach(source -> waiting.add(source.path()));
    }
  }

  /** Has all files checked by the next run. */
  void addAll(Project project) {
    project.sources().stream().map(Source::path).filter(path -> path != null).forEach(waiting::add);
  }

  /** Has the files checked by the next run that show one of these media; whether there are any. */
  boolean addShowing(Project project, Set<Path> media) {
    List<Path> files =
        project.sources().stream()
            .filter(source -> source.path() != null && shows(source, media))
            .map(Source::path)
            .toList();
    waiting.addAll(files);
    return !files.isEmpty();
  }

  private static boolean shows(Source source, Set<Path> media) {
    return source.content() != null
        && EcoreUtil2.getAllContentsOfType(source.content(), Media.class).stream()
            .flatMap(each -> MediaFiles.files(each).stream())
            .anyMatch(media::contains);
  }

  /** Says which files cannot be read, and forgets those that have left. */
  void files(Project project) {
    Map<Path, List<Diagnostic>> problems = new TreeMap<>();
    for (Diagnostic problem : checker.problems(project)) {
      if (!problem.code().equals(CompilerCode.NO_SOURCES.id())) {
        Path file = project.root().resolve(problem.file()).normalize();
        problems.merge(file, List.of(problem), Checks::both);
      }
    }
    Set<Path> files = new LinkedHashSet<>(problems.keySet());
    project.sources().stream().map(Source::path).filter(path -> path != null).forEach(files::add);
    waiting.retainAll(files);
    board.retain(place, files);
    problems.forEach((file, found) -> board.put(place, project.root(), file, found));
  }

  private static List<Diagnostic> both(List<Diagnostic> some, List<Diagnostic> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** Checks what waits, some files before the others. */
  void run(Project project, Collection<Path> first, CancelIndicator cancel) {
    for (Source source : project.sources()) {
      if (source.path() != null && first.contains(source.path())) {
        check(source, project, cancel);
      }
    }
    project.sources().forEach(source -> check(source, project, cancel));
  }

  private void check(Source source, Project project, CancelIndicator cancel) {
    if (source.path() != null && waiting.contains(source.path())) {
      board.put(place, project.root(), source.path(), found(source, project, cancel));
      waiting.remove(source.path());
    }
  }

  // A rule that fails is a defect of ours; it must not keep the other files from being checked.
  @SuppressWarnings("checkstyle:illegalcatch")
  private List<Diagnostic> found(Source source, Project project, CancelIndicator cancel) {
    try {
      return checker.check(source, project, cancel);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      LOG.error("A rule failed on " + source.text().file(), e);
      return List.of();
    }
  }
}
