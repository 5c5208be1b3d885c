package org.ligne.dsl.ide.project;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Diagnostic;
import org.ligne.compiler.load.Project;
import org.ligne.dsl.ide.server.Client;
import org.ligne.model.diagnostic.Severity;

/** Diagnostics as lines of text, from the compiler and from the server, to be compared. */
final class Seen {
  private Seen() {}

  /** What {@code ligne check} finds in a project. */
  static List<String> byCompiler(Compiler compiler, Path place) {
    return byCompiler(compiler, compiler.load(place));
  }

  /** What {@code ligne check} finds in a project that is loaded. */
  static List<String> byCompiler(Compiler compiler, Project project) {
    return compiler.check(project).diagnostics().stream()
        .map(each -> line(project.root().resolve(each.file()).normalize(), each))
        .sorted()
        .toList();
  }

  private static String line(Path file, Diagnostic found) {
    return String.format(
        Locale.ROOT,
        "%s:%d:%d-%d:%d %s %s: %s [%s]",
        file.toUri(),
        found.line(),
        found.column(),
        found.endLine(),
        found.endColumn(),
        found.severity(),
        found.code(),
        found.message(),
        found.mend());
  }

  /**
   * What the server has told its client of files below a place, leaving out what planning found.
   */
  static List<String> byServer(Client client, Path place) {
    client.settle();
    String prefix = place.toUri().toString();
    return new TreeMap<>(client.log().latest())
        .entrySet().stream()
            .filter(entry -> entry.getKey().startsWith(prefix))
            .flatMap(
                entry ->
                    entry.getValue().getDiagnostics().stream()
                        .filter(each -> each.getSource().equals("ligne"))
                        .map(each -> line(entry.getKey(), each)))
            .sorted()
            .toList();
  }

  private static String line(String uri, org.eclipse.lsp4j.Diagnostic found) {
    return String.format(
        Locale.ROOT,
        "%s:%d:%d-%d:%d %s %s: %s [%s]",
        uri,
        found.getRange().getStart().getLine() + 1,
        found.getRange().getStart().getCharacter() + 1,
        found.getRange().getEnd().getLine() + 1,
        found.getRange().getEnd().getCharacter() + 1,
        severity(found.getSeverity()),
        found.getCode().getLeft(),
        found.getMessage().getLeft(),
        ((String[]) found.getData())[0]);
  }

  private static Severity severity(DiagnosticSeverity severity) {
    return switch (severity) {
      case Error -> Severity.ERROR;
      case Warning -> Severity.WARNING;
      default -> Severity.INFO;
    };
  }
}
