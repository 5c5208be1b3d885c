package org.ligne.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.services.JsonRequest;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.media.MediaCache;

/** The server behind two streams, as another editor starts it. */
class StdioTest {
  private static final int PIPE = 1 << 20;

  @TempDir Path folder;

  /** The server as other editors see it, with its own request. */
  public interface Server extends LanguageServer {
    @JsonRequest(value = "ligne/text", useSegment = false)
    CompletableFuture<String> text(TextDocumentIdentifier file);
  }

  /** A client and a server with pipes between them. */
  private final class Line implements AutoCloseable {
    private final PipedInputStream toServer = new PipedInputStream(PIPE);
    private final PipedInputStream toClient = new PipedInputStream(PIPE);
    private final PipedOutputStream fromClient = new PipedOutputStream();
    private final PipedOutputStream fromServer = new PipedOutputStream();
    private final CompletableFuture<Boolean> served;
    private final ClientLog log = new ClientLog();
    private final Launcher<Server> launcher;

    Line(Optional<Locale> language) throws IOException {
      fromClient.connect(toServer);
      fromServer.connect(toClient);
      served = CompletableFuture.supplyAsync(() -> serve(language));
      launcher = Launcher.createLauncher(log, Server.class, toClient, fromClient);
      launcher.startListening();
    }

    private boolean serve(Optional<Locale> language) {
      try {
        return StdioServer.serve(toServer, fromServer, language, MediaCache.NONE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Server server() {
      return launcher.getRemoteProxy();
    }

    boolean ended() {
      return served.orTimeout(Client.PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @Override
    public void close() throws IOException {
      fromClient.close();
      toClient.close();
    }
  }

  @Test
  void theSameScriptGivesTheSameAnswers() throws IOException {
    try (Line line = new Line(Optional.of(Locale.ENGLISH));
        Client client = Client.to(line.server(), line.log, folder)) {
      client.open("plan.ligne", Samples.WHOLE);
      assertEquals(List.of(), client.codes("plan.ligne"));
      client.replace("plan.ligne", "on blog\n", "on blogg\n");
      Diagnostic found = client.diagnostic("plan.ligne", "unresolved-reference");
      assertTrue(found.getData().toString().contains("blog"), "how to mend it");
      client.replace("plan.ligne", "on blogg\n", "on blog\n");
      assertEquals(List.of(), client.codes("plan.ligne"));
      String address = "ligne:/platforms/Mastodon.ligne";
      String text = client.get(line.server().text(new TextDocumentIdentifier(address)));
      assertTrue(text.contains("platform Mastodon"), text);
    }
  }

  @Test
  void aFarewellInDueFormIsToldFromAnEndOfTheStream() throws IOException {
    try (Line line = new Line(Optional.empty())) {
      Client.to(line.server(), line.log, folder).close();
      assertTrue(line.ended());
    }
    try (Line line = new Line(Optional.empty())) {
      Client.to(line.server(), line.log, folder).settle();
      line.fromClient.close();
      assertFalse(line.ended());
    }
  }

  @Test
  void withoutAWishTheServerSpeaksTheEditorsLanguage() throws IOException {
    assertTrue(message(Optional.empty(), "fr-CA").contains("n’est pas attendu"));
    assertTrue(message(Optional.empty(), "de").contains("is not expected"));
    assertTrue(message(Optional.of(Locale.ENGLISH), "fr").contains("is not expected"));
  }

  private String message(Optional<Locale> wish, String locale) throws IOException {
    try (Line line = new Line(wish)) {
      InitializeParams params = ClientAbilities.in(List.of(folder));
      params.setLocale(locale);
      try (Client client = Client.to(line.server(), line.log, params, folder)) {
        client.open("plan.ligne", "line Tea ( }");
        return client.diagnostic("plan.ligne", "syntax-error").getMessage().getLeft();
      }
    }
  }

  @Test
  void nonsenseEndsInPeace() throws IOException {
    byte[] nonsense = "GET / HTTP/1.1\r\nHost: nobody\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertFalse(
        StdioServer.serve(
            new ByteArrayInputStream(nonsense), out, Optional.empty(), MediaCache.NONE));
    assertFalse(
        StdioServer.serve(
            new ByteArrayInputStream(new byte[0]), out, Optional.empty(), MediaCache.NONE));
  }
}
