package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;

/** Whatever happens to the files of a project, there is an answer a person can read. */
class DamagedProjectsTest {
  private static final int PROJECTS = 60;
  private static final int LONGEST_MESSAGE = 700;

  @TempDir private Path folder;

  @Test
  void thereIsAlwaysAnAnswer() throws IOException {
    List<Path> files = copyExample();
    int planned = 0;
    for (long seed = 0; seed < PROJECTS; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      Path file = files.get(random.nextInt(files.size()));
      String text = Files.readString(file);
      Files.write(file, damaged(text, random).getBytes(StandardCharsets.UTF_8));
      Compilation compilation = Workspace.compile(folder.resolve("maison-du-the"));
      Files.writeString(file, text);
      compilation.diagnostics().forEach(DamagedProjectsTest::assertReadable);
      assertTrue(compilation.hasErrors() || !compilation.schedules().isEmpty(), "seed " + seed);
      planned += compilation.schedules().isEmpty() ? 0 : 1;
    }
    assertTrue(planned > PROJECTS / 10 && planned < PROJECTS, "planned: " + planned);
  }

  @Test
  void oneSlipInALineIsSaidOnceAndIsStillAnError() throws IOException {
    copyExample();
    Path line = folder.resolve("maison-du-the/maison-du-the.ligne");
    Files.writeString(line, Files.readString(line).replaceFirst(" for ", " four "));
    Compilation compilation = Workspace.compile(folder.resolve("maison-du-the"));
    assertTrue(compilation.hasErrors() && compilation.schedules().isEmpty());
    List<String> elsewhere =
        compilation.diagnostics().stream()
            .filter(each -> each.code().equals("unresolved-reference"))
            .map(Diagnostic::file)
            .filter(file -> !file.equals("maison-du-the.ligne"))
            .toList();
    assertEquals(List.of(), elsewhere);
  }

  private static void assertReadable(Diagnostic each) {
    String words = each.message() + each.mend();
    boolean placed = each.line() > 0 && each.column() > 0 && each.endLine() >= each.line();
    assertTrue(
        placed && words.length() < LONGEST_MESSAGE && !words.contains("null"), each.toString());
  }

  private List<Path> copyExample() throws IOException {
    Path examples = RepositoryFolder.path("examples");
    List<Path> copied = new ArrayList<>();
    for (String part : List.of("maison-du-the", "packs-maison")) {
      try (Stream<Path> files = Files.walk(examples.resolve(part))) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          Path copy = folder.resolve(examples.relativize(file));
          Files.createDirectories(copy.getParent());
          copied.add(Files.copy(file, copy));
        }
      }
    }
    return copied.stream().filter(file -> file.toString().endsWith(".ligne")).toList();
  }

  private static String damaged(String text, SplittableRandom random) {
    String result = text;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(result.length());
      int end = Math.min(result.length(), at + random.nextInt(12));
      result =
          switch (random.nextInt(4)) {
            case 0 -> result.substring(0, at) + result.substring(end);
            case 1 -> result.substring(0, at) + result.substring(at, end) + result.substring(at);
            case 2 -> withoutLine(result, at);
            default -> withDigit(result, at, random.nextInt(10));
          };
    }
    return result;
  }

  private static String withoutLine(String text, int at) {
    int from = text.lastIndexOf('\n', at) + 1;
    int to = text.indexOf('\n', at);
    return text.substring(0, from) + (to < 0 ? "" : text.substring(to));
  }

  /** Another digit in the place of the next one: most often still a plan, but another one. */
  private static String withDigit(String text, int at, int digit) {
    int place = at;
    while (place < text.length() && !Character.isDigit(text.charAt(place))) {
      place++;
    }
    return place == text.length()
        ? text
        : text.substring(0, place) + digit + text.substring(place + 1);
  }
}
