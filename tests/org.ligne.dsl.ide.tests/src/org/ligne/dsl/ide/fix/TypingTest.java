package org.ligne.dsl.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asking for fixes while somebody types: each question is answered or cancelled, none waits. */
class TypingTest {
  @TempDir Path folder;

  @Test
  void nobodyWaitsForEver() throws Exception {
    try (Workshop workshop = new Workshop(folder, Locale.ENGLISH)) {
      String text = BrokenPlan.of("fixed-in-blackout").text();
      Diagnostic diagnostic = workshop.show(text).diagnostics().getFirst();
      CodeActionContext context = new CodeActionContext(List.of(diagnostic));
      List<CompletableFuture<?>> answers = new ArrayList<>();
      for (int key = 0; key < 60; key++) {
        var params =
            new CodeActionParams(
                workshop.client().id(Workshop.FILE), diagnostic.getRange(), context);
        answers.add(workshop.client().ask().codeAction(params));
        workshop.show(text + "//" + "x".repeat(key) + "\n");
      }
      for (CompletableFuture<?> answer : answers) {
        ended(answer);
      }
      assertEquals(3, workshop.fixes("fixed-in-blackout").size());
    }
  }

  private static void ended(CompletableFuture<?> answer) throws Exception {
    try {
      answer.get(60, TimeUnit.SECONDS);
    } catch (CancellationException e) {
      assertEquals(true, answer.isDone(), e.toString());
    } catch (ExecutionException e) {
      // Cancelled by the server, which wraps it.
      assertEquals(true, e.getCause().toString().contains("ancel"), e.toString());
    }
  }
}
