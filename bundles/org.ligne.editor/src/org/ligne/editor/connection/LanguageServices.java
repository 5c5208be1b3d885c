package org.ligne.editor.connection;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.ligne.dsl.ide.server.LigneLanguageServer;

/**
 * The one language server of this workbench. It is started in the background by the first document
 * or project of ours and lives until the workbench ends. May be called from any thread.
 */
public final class LanguageServices {
  private static final LanguageServices INSTANCE = new LanguageServices();

  private final AtomicBoolean started = new AtomicBoolean();
  private final CompletableFuture<LigneLanguageServer> server = new CompletableFuture<>();
  private final List<ServerListener> listeners = new CopyOnWriteArrayList<>();
  private volatile ServerCapabilities capabilities = new ServerCapabilities();

  private LanguageServices() {}

  /** The services, started or not. */
  public static LanguageServices get() {
    return INSTANCE;
  }

  /** Starts the server in the background, unless it was started before. */
  public void start() {
    if (started.compareAndSet(false, true)) {
      Job job = new ServerStart(this);
      job.setPriority(Job.SHORT);
      job.schedule();
    }
  }

  /** Ends the server with the workbench; it cannot be started again. */
  public void stop() {
    started.set(true);
    ready().ifPresent(LigneLanguageServer::exit);
  }

  /**
   * The server, once it can be asked. Questions go through {@link Requests}; this is for what they
   * do not cover. Fails if the server could not be started, which is logged then.
   */
  public CompletableFuture<LigneLanguageServer> server() {
    start();
    return server.copy();
  }

  /** The server, if it can be asked at once. */
  public Optional<LigneLanguageServer> ready() {
    return server.isDone() && !server.isCompletedExceptionally()
        ? Optional.of(server.join())
        : Optional.empty();
  }

  /** Done once the server has looked at everything it was told up to now. */
  public CompletableFuture<Optional<Boolean>> settled() {
    return Requests.ask(
        running ->
            ((LigneLanguageServer) running).getRequestManager().runRead(cancel -> Boolean.TRUE));
  }

  /** Asks the server to read files again, as if they had just been changed. */
  public void recheck(List<String> uris) {
    List<FileEvent> events =
        uris.stream().map(uri -> new FileEvent(uri, FileChangeType.Changed)).toList();
    ready()
        .ifPresent(
            all ->
                all.getWorkspaceService()
                    .didChangeWatchedFiles(new DidChangeWatchedFilesParams(events)));
  }

  /** What the server can do; nothing while it is being started. */
  public ServerCapabilities capabilities() {
    return capabilities;
  }

  /** Has someone told what the server says on its own. */
  public void addListener(ServerListener listener) {
    listeners.add(listener);
  }

  /** Undoes {@link #addListener}. */
  public void removeListener(ServerListener listener) {
    listeners.remove(listener);
  }

  void tell(Consumer<ServerListener> news) {
    listeners.forEach(
        listener -> {
          try {
            news.accept(listener);
          } catch (RuntimeException e) {
            // One listener's defect must not keep the news from the others.
            Log.error("A listener of the language server failed", e);
          }
        });
  }

  void started(LigneLanguageServer running, InitializeResult result) {
    capabilities = result.getCapabilities();
    server.complete(running);
    Documents.flush();
    tell(ServerListener::started);
  }

  /** Whoever waits for the server waits no longer, unless it was started. */
  void givenUp() {
    server.completeExceptionally(new IllegalStateException(Messages.startFailed));
  }
}
