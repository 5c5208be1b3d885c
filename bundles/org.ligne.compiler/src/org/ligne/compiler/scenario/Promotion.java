package org.ligne.compiler.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.ligne.compiler.Diagnostic;

/**
 * What becomes of the texts when a scenario is promoted.
 *
 * @param files the files that change, in the order of their paths
 * @param diagnostics what there is to say about the project afterwards
 */
public record Promotion(List<FileChange> files, List<Diagnostic> diagnostics) {
  /** Keeps the lists from changing later. */
  public Promotion {
    files = files.stream().sorted((a, b) -> a.shown().compareTo(b.shown())).toList();
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * A file that changes.
   *
   * @param file the file
   * @param shown its path from the project's folder, with forward slashes
   * @param before its text as it is
   * @param after its text as it would be
   */
  public record FileChange(Path file, String shown, String before, String after) {}

  /** All changes as a unified diff; paths are those from the project's folder. */
  public String diff() {
    return files.stream()
        .map(each -> UnifiedDiff.of(each.shown(), each.before(), each.after()))
        .collect(Collectors.joining());
  }
}
