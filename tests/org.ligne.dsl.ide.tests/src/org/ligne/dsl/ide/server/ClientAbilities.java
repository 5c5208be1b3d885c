package org.ligne.dsl.ide.server;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What the scripted editor says it can do: everything a good editor can. */
final class ClientAbilities {
  private ClientAbilities() {}

  static InitializeParams in(List<Path> folders) {
    InitializeParams params = new InitializeParams();
    params.setWorkspaceFolders(folders.stream().map(Client::folder).toList());
    params.setCapabilities(new ClientCapabilities(workspace(), textDocument(), window(), null));
    return params;
  }

  private static WorkspaceClientCapabilities workspace() {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceFolders(true);
    workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
    workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
    workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
    WorkspaceEditCapabilities edit = new WorkspaceEditCapabilities();
    edit.setDocumentChanges(true);
    workspace.setWorkspaceEdit(edit);
    return workspace;
  }

  private static TextDocumentClientCapabilities textDocument() {
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(true)));
    text.setHover(new HoverCapabilities(List.of("markdown"), false));
    text.setFoldingRange(new FoldingRangeCapabilities());
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    text.setDocumentSymbol(symbols);
    RenameCapabilities rename = new RenameCapabilities();
    rename.setPrepareSupport(true);
    text.setRename(rename);
    CodeActionCapabilities actions = new CodeActionCapabilities();
    actions.setCodeActionLiteralSupport(new CodeActionLiteralSupportCapabilities());
    text.setCodeAction(actions);
    text.setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
    return text;
  }

  private static WindowClientCapabilities window() {
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    return window;
  }
}
