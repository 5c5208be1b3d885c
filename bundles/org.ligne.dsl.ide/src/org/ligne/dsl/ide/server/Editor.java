package org.ligne.dsl.ide.server;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/** The editor at the other end, asked only for what it says it can do. */
final class Editor {
  private static final String PLANS = "**/*.ligne";
  private static final String MEDIA =
      "**/*.{jpg,jpeg,jpe,jfif,mpo,png,apng,gif,webp,heic,heif,avif,bmp,tif,tiff"
          + ",mp4,m4v,mov,3gp,webm,avi,mpg,mpeg,mkv,ogv,pdf,ppt,pptx,ppsx,potx,doc,docx,srt,vtt}";

  private final LanguageClient client;
  private final Optional<WorkspaceClientCapabilities> workspace;
  private final Optional<WindowClientCapabilities> window;
  private final Optional<TextDocumentClientCapabilities> text;

  Editor(LanguageClient client, ClientCapabilities abilities) {
    this.client = client;
    this.workspace = Optional.ofNullable(abilities).map(ClientCapabilities::getWorkspace);
    this.window = Optional.ofNullable(abilities).map(ClientCapabilities::getWindow);
    this.text = Optional.ofNullable(abilities).map(ClientCapabilities::getTextDocument);
  }

  /** Whether it shows other places that a diagnostic is about. */
  boolean showsRelated() {
    return text.map(TextDocumentClientCapabilities::getPublishDiagnostics)
        .map(PublishDiagnosticsCapabilities::getRelatedInformation)
        .orElse(false);
  }

  /** Has it ask again for what shows planned dates. */
  void refreshDates() {
    if (workspace
        .map(WorkspaceClientCapabilities::getCodeLens)
        .map(CodeLensWorkspaceCapabilities::getRefreshSupport)
        .orElse(false)) {
      client.refreshCodeLenses();
    }
    if (workspace
        .map(WorkspaceClientCapabilities::getInlayHint)
        .map(InlayHintWorkspaceCapabilities::getRefreshSupport)
        .orElse(false)) {
      client.refreshInlayHints();
    }
  }

  /** Has it tell of plans and media that come, go and change on disk. */
  void watchFiles() {
    if (workspace
        .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
        .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration)
        .orElse(false)) {
      FileSystemWatcher plans = new FileSystemWatcher(Either.forLeft(PLANS));
      FileSystemWatcher media = new FileSystemWatcher(Either.forLeft(MEDIA));
      var options = new DidChangeWatchedFilesRegistrationOptions(List.of(plans, media));
      Registration registration =
          new Registration("ligne-files", "workspace/didChangeWatchedFiles", options);
      client.registerCapability(new RegistrationParams(List.of(registration)));
    }
  }

  /** Shows that work has begun, if it can. */
  WorkShown show(String title) {
    boolean can = window.map(WindowClientCapabilities::getWorkDoneProgress).orElse(false);
    return can ? WorkShown.begin(client, title) : WorkShown.NOWHERE;
  }
}
