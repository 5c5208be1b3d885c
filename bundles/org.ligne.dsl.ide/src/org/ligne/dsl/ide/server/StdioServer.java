package org.ligne.dsl.ide.server;

import com.google.inject.Injector;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.ligne.compiler.media.MediaCache;

/** A language server behind two streams, as every editor can start it. */
public final class StdioServer {
  private StdioServer() {}

  /**
   * Serves one client until it leaves or its stream ends.
   *
   * @param in what the client says; nobody else may read it
   * @param out what the client hears; nobody else may write to it
   * @param language the language to speak; empty for the client's own, English if that is neither
   *     English nor French
   * @param media where it is kept what files of media are
   * @return whether the client took its leave as the protocol wants it
   * @throws IOException if the client's first words cannot be read
   */
  public static boolean serve(
      InputStream in, OutputStream out, Optional<Locale> language, MediaCache media)
      throws IOException {
    FirstMessage first = FirstMessage.read(in);
    Injector server = LigneServer.injector(language.orElseGet(first::language), media);
    return serve(new SequenceInputStream(first.again(), in), out, server);
  }

  private static boolean serve(InputStream in, OutputStream out, Injector injector) {
    LigneLanguageServer server = injector.getInstance(LigneLanguageServer.class);
    ExecutorService threads = Executors.newCachedThreadPool(Threads.named("ligne-client"));
    Launcher<LanguageClient> launcher =
        new Launcher.Builder<LanguageClient>()
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .setExecutorService(threads)
            .create();
    server.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    try {
      return await(injector.getInstance(Farewell.class).left(), listening, threads);
    } finally {
      threads.shutdownNow();
    }
  }

  private static boolean await(
      CompletableFuture<Boolean> left, Future<Void> listening, ExecutorService threads) {
    threads.execute(
        () -> {
          ended(listening);
          left.complete(false); // The stream has ended; a farewell before that has been heard.
        });
    return left.join();
  }

  private static void ended(Future<Void> listening) {
    try {
      listening.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the stream could not be read", e.getCause());
    }
  }
}
