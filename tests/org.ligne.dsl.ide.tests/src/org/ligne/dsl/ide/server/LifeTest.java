package org.ligne.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.log4j.Logger;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.platform.PlatformLibrary;

/** Starting, asking while typing, breaking off, leaving. */
class LifeTest {
  @TempDir Path folder;

  @Test
  void itStartsOnAThreadWhoseLoaderSeesNothing() throws InterruptedException {
    List<String> codes = new ArrayList<>();
    Thread thread =
        new Thread(
            () -> {
              try (Client client = Client.start(folder)) {
                client.open("plan.ligne", Samples.WHOLE.replace("on blog\n", "on blogg\n"));
                codes.addAll(client.codes("plan.ligne"));
              }
            });
    thread.setContextClassLoader(new ClassLoader(null) {});
    thread.start();
    thread.join(Client.PATIENCE.toMillis());
    assertTrue(codes.contains("unresolved-reference"), codes.toString());
  }

  @Test
  void renameAndFixesWhileTypingNeverBlockTheServer() {
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", Samples.WHOLE.replace("on blog\n", "on blogg\n"));
      Diagnostic wrong = client.diagnostic("plan.ligne", "unresolved-reference");
      for (int i = 0; i < 30; i++) {
        var rename =
            client
                .ask()
                .rename(
                    new RenameParams(
                        client.id("plan.ligne"),
                        client.at("plan.ligne", "pillar Cra|ft s"),
                        "Art"));
        var fixes =
            client
                .ask()
                .codeAction(
                    new CodeActionParams(
                        client.id("plan.ligne"),
                        wrong.getRange(),
                        new CodeActionContext(List.of(wrong))));
        client.replace(
            "plan.ligne", i % 2 == 0 ? "\"How" : "\"aHow", i % 2 == 0 ? "\"aHow" : "\"How");
        ended(rename);
        ended(fixes);
      }
      assertTrue(client.codes("plan.ligne").contains("unresolved-reference"));
      assertEquals(31, client.log().version(client.uri("plan.ligne")));
    }
  }

  private static void ended(CompletableFuture<?> answer) {
    try {
      answer.orTimeout(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    } catch (CancellationException | CompletionException e) {
      Throwable cause = e instanceof CompletionException ? e.getCause() : e;
      assertInstanceOf(CancellationException.class, cause); // A real editor asks again.
    }
  }

  @Test
  void aKeyBreaksOffWhatIsBeingRead() throws InterruptedException {
    try (Client client = Client.start(folder)) {
      client.open("plan.ligne", Samples.WHOLE);
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch typed = new CountDownLatch(1);
      CompletableFuture<String> reading =
          client
              .server()
              .read(
                  client.uri("plan.ligne"),
                  (document, resource) -> {
                    begun.countDown();
                    await(typed);
                    return document.getContents();
                  });
      assertTrue(begun.await(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS));
      client.replace("plan.ligne", "How", "Why");
      typed.countDown();
      // What was begun reads the text it began with; what comes after reads the new one.
      assertTrue(client.get(reading).contains("How leaves"));
      assertTrue(
          client
              .get(
                  client
                      .server()
                      .read(client.uri("plan.ligne"), (text, file) -> text.getContents()))
              .contains("Why leaves"));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void questionsAboutUnknownFilesHaveEmptyAnswers() {
    try (Client client = Client.start(folder)) {
      String unknown = client.uri("unknown.ligne");
      assertNull(client.get(client.server().read(unknown, (document, resource) -> resource)));
    }
  }

  @Test
  void theClientIsAskedToWatchPlansAndMedia() {
    try (Client client = Client.start(folder)) {
      var options =
          (DidChangeWatchedFilesRegistrationOptions)
              client
                  .log()
                  .registrations()
                  .getFirst()
                  .getRegistrations()
                  .getFirst()
                  .getRegisterOptions();
      List<String> globs =
          options.getWatchers().stream().map(each -> each.getGlobPattern().getLeft()).toList();
      assertEquals("**/*.ligne", globs.getFirst());
      assertTrue(globs.getLast().contains("png"), globs.toString());
    }
  }

  @Test
  void theFirstBuildShowsThatItWorksAndThatItIsDone() {
    try (Client client = Client.start(folder)) {
      client.log().await("progress", () -> client.log().events().contains("create progress"));
      long begun = progress(client, "WorkDoneProgressBegin");
      long ended = progress(client, "WorkDoneProgressEnd");
      assertEquals(begun, ended);
    }
  }

  private static long progress(Client client, String kind) {
    return client.log().events().stream().filter(event -> event.contains(kind)).count();
  }

  @Test
  void theTextOfAShippedPlatformCanBeAskedFor() {
    try (Client client = Client.start(folder)) {
      String text =
          client.get(
              client.server().text(new TextDocumentIdentifier("ligne:/platforms/Instagram.ligne")));
      assertEquals(PlatformLibrary.text("Instagram"), text);
      assertNull(
          client.get(
              client.server().text(new TextDocumentIdentifier("ligne:/platforms/No.ligne"))));
    }
  }

  @Test
  void whatTheServerLogsReachesTheClient() {
    try (Client client = Client.start(folder)) {
      Logger.getLogger("org.ligne.test")
          .error("Something broke", new IllegalStateException("inside"));
      String logged =
          client.log().events().stream()
              .filter(each -> each.startsWith("log "))
              .findFirst()
              .orElse("");
      assertTrue(logged.contains("Something broke"), logged);
      assertTrue(logged.contains("IllegalStateException: inside"), logged);
      client.open("plan.ligne", "line {");
      assertFalse(client.codes("plan.ligne").isEmpty());
      long logs = client.log().events().stream().filter(each -> each.startsWith("log ")).count();
      assertEquals(1, logs, "a user's mistake is nothing to log");
    }
  }
}
