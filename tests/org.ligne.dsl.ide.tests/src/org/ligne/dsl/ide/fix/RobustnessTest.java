package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a client sends: an answer, and no failure in the log. */
class RobustnessTest {
  @TempDir Path folder;

  @Test
  void anyCodeAtAnyPlaceOfAnyText() {
    SplittableRandom chance = new SplittableRandom(7);
    List<String> codes = List.copyOf(new TreeSet<>(new FixCatalogue().fixes().codes()));
    FailureLog failures = FailureLog.start();
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      for (String code : codes) {
        String text = BrokenPlan.of(code).text();
        workshop.show(text.substring(0, chance.nextInt(text.length())));
        for (int i = 0; i < 12; i++) {
          ask(workshop, codes.get(chance.nextInt(codes.size())), chance);
        }
        workshop.show(text);
        for (int i = 0; i < 12; i++) {
          ask(workshop, codes.get(chance.nextInt(codes.size())), chance);
        }
      }
    }
    assertEquals(List.of(), failures.stop());
  }

  private static void ask(Workshop workshop, String code, SplittableRandom chance) {
    Range range = new Range(position(chance), position(chance));
    Diagnostic diagnostic = new Diagnostic(range, "no such sentence");
    diagnostic.setCode(code);
    CodeActionContext context = new CodeActionContext(List.of(diagnostic));
    workshop
        .actions(range, context)
        .forEach(action -> assertEquals(false, action.getEdit().getChanges().isEmpty()));
  }

  private static Position position(SplittableRandom chance) {
    return new Position(chance.nextInt(40), chance.nextInt(60));
  }

  @Test
  void diagnosticsOfOthersAreLeftAlone() {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      workshop.show("line Maison {}\n");
      Range range = new Range(new Position(0, 0), new Position(9, 9));
      Diagnostic none = new Diagnostic(range, "text");
      Diagnostic number = new Diagnostic(range, "text");
      number.setCode(42);
      Diagnostic foreign = new Diagnostic(range, "text");
      foreign.setCode("spelling");
      var context = new CodeActionContext(List.of(none, number, foreign));
      assertEquals(List.of(), workshop.actions(range, context));
    }
  }
}
