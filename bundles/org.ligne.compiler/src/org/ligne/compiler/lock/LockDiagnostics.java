package org.ligne.compiler.lock;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Source;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.diagnostic.Messages;

/** Says at the files of the last plan what is wrong with them. */
public final class LockDiagnostics {
  private final Lock lock;
  private final Path root;
  private final Locale language;

  private LockDiagnostics(Lock lock, Path root, Locale language) {
    this.lock = lock;
    this.root = root;
    this.language = language;
  }

  /** What keeps files from being used, and which are of campaigns the project lacks. */
  public static List<Diagnostic> of(Lock lock, Project project, Locale language) {
    LockDiagnostics all = new LockDiagnostics(lock, project.root(), language);
    return Stream.concat(
            lock.troubles().stream()
                .map(each -> all.diagnostic(each.name(), each.code(), each.arguments())),
            lock.strangers(campaigns(project)).stream().map(all::stranger))
        .sorted()
        .toList();
  }

  private static Set<String> campaigns(Project project) {
    return project.ownSources().stream()
        .map(Source::content)
        .filter(content -> content != null)
        .flatMap(content -> content.getDeclarations().stream())
        .filter(Campaign.class::isInstance)
        .map(declaration -> ((Campaign) declaration).getName())
        .collect(Collectors.toSet());
  }

  private Diagnostic stranger(Lock.LockFile file) {
    List<Object> arguments = List.of(file.name(), file.schedule().getCampaign());
    return diagnostic(file.name(), LockCode.PREVIOUS_OF_NO_CAMPAIGN, arguments);
  }

  private Diagnostic diagnostic(String name, LockCode code, List<Object> arguments) {
    return new Diagnostic(
        shown(lock.folder().resolve(name)),
        1,
        1,
        1,
        1,
        code.severity(),
        code.id(),
        Messages.text(code, arguments, language),
        Messages.mend(code, arguments, language));
  }

  /** Relative to the project where that can be said. */
  private String shown(Path file) {
    Path from = root.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    boolean near = from.getRoot() != null && from.getRoot().equals(to.getRoot());
    return (near ? from.relativize(to) : to).toString().replace('\\', '/');
  }
}
