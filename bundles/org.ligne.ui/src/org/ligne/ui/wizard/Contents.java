package org.ligne.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.common.Declaration;
import org.ligne.model.line.Line;
import org.ligne.model.platform.Platform;
import org.ligne.ui.base.Compilers;

/**
 * What the texts of a project declare, as far as something new has to know it.
 *
 * @param lines the lines a campaign can follow
 * @param campaigns the names of the campaigns there are
 * @param platforms the names of the platforms the project declares itself
 */
public record Contents(List<KnownLine> lines, List<String> campaigns, List<String> platforms) {

  /** Nothing, before anything is read. */
  public static final Contents NONE = new Contents(List.of(), List.of(), List.of());

  /** Reads a project; takes a while, so never on the UI thread. */
  public static Contents read(Path folder) {
    return Compilers.with(compiler -> read(folder, compiler));
  }

  private static Contents read(Path folder, Compiler compiler) {
    Project project = compiler.load(folder);
    compiler.check(project); // which links it
    List<KnownLine> lines =
        project.sources().stream().flatMap(source -> lines(source, project)).toList();
    return new Contents(lines, names(project, Campaign.class), names(project, Platform.class));
  }

  private static List<String> names(Project project, Class<? extends Declaration> kind) {
    return project.sources().stream()
        .filter(source -> source.path() != null)
        .flatMap(Contents::declarations)
        .filter(kind::isInstance)
        .map(Declaration::getName)
        .toList();
  }

  private static Stream<KnownLine> lines(Source source, Project project) {
    Optional<String> imported =
        source.own() || source.path() == null
            ? Optional.empty()
            : Optional.of(project.root().relativize(source.path()).toString().replace('\\', '/'));
    return declarations(source)
        .filter(Line.class::isInstance)
        .map(line -> new KnownLine((Line) line, imported));
  }

  private static Stream<Declaration> declarations(Source source) {
    return source.content() == null
        ? Stream.empty()
        : source.content().getDeclarations().stream().filter(each -> each.getName() != null);
  }
}
