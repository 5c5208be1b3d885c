package org.ligne.editor.connection;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.swt.widgets.Display;

/** What the server may ask of the workbench. Called on the server's threads, so it never waits. */
final class EditorClient implements LanguageClient {
  private final LanguageServices services;
  private final ServerProgress progress = new ServerProgress();

  EditorClient(LanguageServices services) {
    this.services = services;
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams published) {
    String uri = Uris.normal(published.getUri());
    if (!isOutdated(uri, published.getVersion())) {
      services.tell(listener -> listener.published(uri, published.getDiagnostics()));
    }
  }

  /** Whether the text has changed since; then the problems of the new text are on their way. */
  private static boolean isOutdated(String uri, Integer version) {
    return version != null
        && Documents.document(uri)
            .filter(document -> Documents.version(document) != version)
            .isPresent();
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams asked) {
    return CompletableFuture.supplyAsync(
        () -> new ApplyWorkspaceEditResponse(WorkspaceEdits.apply(asked.getEdit(), label(asked))),
        Display.getDefault()::asyncExec);
  }

  private static String label(ApplyWorkspaceEditParams asked) {
    return asked.getLabel() == null ? Messages.serverSays : asked.getLabel();
  }

  @Override
  public void showMessage(MessageParams message) {
    Display.getDefault().asyncExec(() -> StatusMessage.show(message));
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams asked) {
    showMessage(asked);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    switch (message.getType()) {
      case Error -> Log.error(message.getMessage(), null);
      case Warning -> Log.warning(message.getMessage(), null);
      default -> Log.info(message.getMessage());
    }
  }

  @Override
  public void telemetryEvent(Object event) {
    // Nothing leaves this workbench.
  }

  @Override
  public CompletableFuture<List<Object>> configuration(
      org.eclipse.lsp4j.ConfigurationParams asked) {
    return CompletableFuture.completedFuture(
        asked.getItems().stream().map(item -> (Object) "").toList());
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams asked) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams news) {
    progress.take(news);
  }

  @Override
  public CompletableFuture<Void> refreshCodeLenses() {
    return refresh();
  }

  @Override
  public CompletableFuture<Void> refreshInlayHints() {
    return refresh();
  }

  @Override
  public CompletableFuture<Void> refreshSemanticTokens() {
    return refresh();
  }

  @Override
  public CompletableFuture<Void> refreshFoldingRanges() {
    return refresh();
  }

  private CompletableFuture<Void> refresh() {
    services.tell(ServerListener::refreshed);
    return CompletableFuture.completedFuture(null);
  }
}
