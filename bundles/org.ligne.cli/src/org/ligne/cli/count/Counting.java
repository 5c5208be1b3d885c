package org.ligne.cli.count;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.common.SourceFile;
import org.ligne.model.query.Contents;

/**
 * The texts of a project that were asked for.
 *
 * @param project the project
 * @param sources the files that were asked for
 */
public record Counting(Project project, List<Source> sources) {

  /**
   * Reads a file or folder. A file that follows a line it does not import is read with the folder
   * it lies in; of the other files there, mistakes do not matter.
   */
  public static Counting of(Path path, Compiler compiler) {
    Project alone = compiler.load(path);
    if (Files.isDirectory(path) || alone.ownSources().stream().noneMatch(Counting::isLost)) {
      return new Counting(alone, alone.ownSources());
    }
    Path file = path.toAbsolutePath().normalize();
    Project folder = compiler.load(file.getParent());
    List<Source> own = folder.ownSources().stream().filter(source -> isAt(source, file)).toList();
    return own.isEmpty() ? new Counting(alone, alone.ownSources()) : new Counting(folder, own);
  }

  private static boolean isLost(Source source) {
    return campaigns(source).anyMatch(each -> each.getLine() == null || each.getLine().eIsProxy());
  }

  private static boolean isAt(Source source, Path file) {
    return source.path() != null && source.path().toAbsolutePath().normalize().equals(file);
  }

  private static Stream<Campaign> campaigns(Source source) {
    SourceFile content = source.content();
    return content == null
        ? Stream.empty()
        : content.getDeclarations().stream()
            .filter(Campaign.class::isInstance)
            .map(Campaign.class::cast);
  }

  /** The posts and series with a name, in the order of files and texts. */
  public List<Content> contents() {
    return sources.stream()
        .flatMap(Counting::campaigns)
        .flatMap(campaign -> campaign.getContents().stream())
        .filter(content -> content.getName() != null)
        .toList();
  }

  /** The posts and series a name means. */
  public List<Content> named(String name) {
    return contents().stream()
        .filter(each -> name.equals(each.getName()) || name.equals(id(each)))
        .toList();
  }

  /** The name of a post or series with its campaign. */
  public static String id(Content content) {
    return Contents.campaign(content).getName() + "/" + content.getName();
  }

  /** The files the parser did not take whole: what stands there may be missing. */
  public List<Source> broken() {
    return sources.stream().filter(source -> !source.isParsed()).toList();
  }
}
