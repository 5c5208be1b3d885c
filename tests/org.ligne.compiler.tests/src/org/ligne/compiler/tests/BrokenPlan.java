package org.ligne.compiler.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A wrong plan of {@code examples/broken} and what its comments say it gives.
 *
 * @param place a file, or a folder of files that make one project
 * @param checked what {@code check} gives, each as {@code file:line code}, sorted
 * @param compiled what {@code compile} gives in addition, in the same form
 */
record BrokenPlan(Path place, List<String> checked, List<String> compiled) {
  private static final String FOLDER = "examples/broken";
  private static final Pattern EXPECTATION =
      Pattern.compile("^// expect( when compiled)?: (\\S+) at (\\d+)$", Pattern.MULTILINE);

  /** All of them, in the order of their names. */
  static List<BrokenPlan> all() {
    try (Stream<Path> places = Files.list(RepositoryFolder.path(FOLDER))) {
      return places
          .filter(place -> Files.isDirectory(place) || isPlan(place))
          .sorted()
          .map(BrokenPlan::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BrokenPlan of(Path place) {
    List<String> checked = new ArrayList<>();
    List<String> compiled = new ArrayList<>();
    Path root = Files.isDirectory(place) ? place : place.getParent();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(BrokenPlan::isPlan).sorted().toList()) {
        String name = root.relativize(file).toString().replace('\\', '/');
        read(name, Files.readString(file), checked, compiled);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new BrokenPlan(
        place, checked.stream().sorted().toList(), compiled.stream().sorted().toList());
  }

  private static boolean isPlan(Path file) {
    return file.getFileName().toString().endsWith(".ligne");
  }

  private static void read(String name, String text, List<String> checked, List<String> compiled) {
    for (Matcher line = EXPECTATION.matcher(text); line.find(); ) {
      String words = name + ":" + line.group(3) + " " + line.group(2);
      (line.group(1) == null ? checked : compiled).add(words);
    }
  }

  /** The code the plan is named after. */
  String code() {
    return place.getFileName().toString().replace(".ligne", "");
  }

  @Override
  public String toString() {
    return code();
  }
}
