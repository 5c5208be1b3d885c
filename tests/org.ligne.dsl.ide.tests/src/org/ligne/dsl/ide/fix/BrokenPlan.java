package org.ligne.dsl.ide.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ligne.planning.PlanningCode;

/**
 * A plan that gives a diagnostic: the one of {@code examples/broken}, or a sample of this package
 * where that one has nothing a fix could go by.
 *
 * @param code the diagnostic
 * @param text the plan
 */
record BrokenPlan(String code, String text) {
  private static final Map<String, List<String>> FILES =
      Map.of(
          "path-absolute", List.of("photos/comptoir.jpg"),
          "path-goes-up", List.of("comptoir.jpg"),
          "path-with-backslash", List.of("photos/comptoir.jpg"),
          "file-kind-unknown", List.of("comptoir.jpg"),
          "media-without-rest", List.of("comptoir.jpg"));

  /** The plan for a code. */
  static BrokenPlan of(String code) {
    try {
      URL sample = BrokenPlan.class.getResource("samples/" + code + ".ligne");
      if (sample != null) {
        try (var in = sample.openStream()) {
          return new BrokenPlan(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
      return new BrokenPlan(code, Files.readString(example(code)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path example(String code) {
    Path examples = repository().resolve("examples/broken");
    Path folder = examples.resolve(code);
    return Files.isDirectory(folder)
        ? folder.resolve("maison.ligne")
        : examples.resolve(code + ".ligne");
  }

  /** Where the repository is. */
  static Path repository() {
    String root = System.getProperty("ligne.root");
    Path here = Path.of(root == null ? "" : root).toAbsolutePath();
    return Stream.iterate(here, folder -> folder != null, Path::getParent)
        .filter(folder -> Files.isDirectory(folder.resolve("examples/broken")))
        .findFirst()
        .orElseThrow();
  }

  /** Whether only planning gives the diagnostic. */
  boolean isPlanned() {
    return Arrays.stream(PlanningCode.values()).anyMatch(each -> each.id().equals(code));
  }

  /** The files that have to be there besides. */
  List<String> files() {
    return FILES.getOrDefault(code, List.of());
  }

  @Override
  public String toString() {
    return code;
  }
}
