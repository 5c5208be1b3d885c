package org.ligne.dsl.ide.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** What a server has told its client, in the order it was told. */
public class ClientLog implements LanguageClient {
  private final Map<String, PublishDiagnosticsParams> latest = new ConcurrentHashMap<>();
  private final List<PublishDiagnosticsParams> published = new CopyOnWriteArrayList<>();
  private final List<String> events = new CopyOnWriteArrayList<>();
  private final List<RegistrationParams> registrations = new CopyOnWriteArrayList<>();

  /** The diagnostics of a file as they were last published; empty if there were none. */
  public List<Diagnostic> diagnostics(String uri) {
    PublishDiagnosticsParams params = latest.get(uri);
    return params == null ? List.of() : new ArrayList<>(params.getDiagnostics());
  }

  /** The version that was published last for a file, or null. */
  public Integer version(String uri) {
    PublishDiagnosticsParams params = latest.get(uri);
    return params == null ? null : params.getVersion();
  }

  /** All files that have diagnostics now. */
  public Map<String, PublishDiagnosticsParams> latest() {
    return latest;
  }

  /** Everything that was published, oldest first. */
  public List<PublishDiagnosticsParams> published() {
    return published;
  }

  /** Other things the server asked or told: refreshes, messages, progress. */
  public List<String> events() {
    return events;
  }

  /** What the server asked the client to register. */
  public List<RegistrationParams> registrations() {
    return registrations;
  }

  /** Waits until something holds; it is looked at again whenever the server says anything. */
  public synchronized void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + Client.PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError("not within " + Client.PATIENCE + ": " + what);
      }
      try {
        wait(left);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted while waiting for: " + what, e);
      }
    }
  }

  @Override
  public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
    published.add(params);
    latest.put(params.getUri(), params);
    notifyAll();
  }

  private synchronized void note(String event) {
    events.add(event);
    notifyAll();
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registrations.add(params);
    note("register");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshCodeLenses() {
    note("refresh code lenses");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshInlayHints() {
    note("refresh inlay hints");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    note("create progress");
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    note("progress " + params.getValue());
  }

  @Override
  public void showMessage(MessageParams message) {
    note("message " + message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    note("question " + params.getMessage());
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    note("log " + message.getMessage());
  }

  @Override
  public void telemetryEvent(Object object) {
    note("telemetry");
  }
}
