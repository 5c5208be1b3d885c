package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Diagnostic;
import org.ligne.planning.Progress;

/** Wrong plans give what their comments say: nothing is missing and nothing is surplus. */
class BrokenPlansTest {
  private static final Compiler COMPILER = Compiler.create(Locale.ENGLISH);

  /** Codes no readable example can give: huge files, bytes that are no text, empty folders. */
  private static final Set<String> WITHOUT_PLAN =
      Set.of(
          "file-too-large",
          "file-not-readable",
          "file-not-utf8",
          "media-denied",
          "no-sources",
          "scores-not-readable");

  static List<BrokenPlan> plans() {
    return BrokenPlan.all();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void givesWhatItSays(BrokenPlan plan) {
    assertEquals(plan.checked(), words(COMPILER.check(COMPILER.load(plan.place())).diagnostics()));
    if (!plan.compiled().isEmpty()) {
      List<Diagnostic> compiled =
          COMPILER.compile(COMPILER.load(plan.place()), Progress.NONE).diagnostics();
      List<String> both =
          Stream.concat(plan.checked().stream(), plan.compiled().stream()).sorted().toList();
      assertEquals(both, words(compiled));
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void isNamedAfterACodeItGives(BrokenPlan plan) {
    assertTrue(
        Stream.concat(plan.checked().stream(), plan.compiled().stream())
            .anyMatch(words -> words.endsWith(" " + plan.code())),
        plan.code());
  }

  @Test
  void everyCodeHasAPlan() {
    Set<String> without = new TreeSet<>();
    Codes.ofTexts().forEach(code -> without.add(code.id()));
    plans().forEach(plan -> without.remove(plan.code()));
    assertEquals(new TreeSet<>(WITHOUT_PLAN), without);
  }

  private static List<String> words(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
        .map(each -> each.file() + ":" + each.line() + " " + each.code())
        .sorted()
        .toList();
  }
}
