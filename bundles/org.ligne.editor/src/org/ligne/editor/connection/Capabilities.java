package org.ligne.editor.connection;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.InlayHintWorkspaceCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.SemanticTokensCapabilities;
import org.eclipse.lsp4j.SemanticTokensWorkspaceCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/** What this workbench can do, as the server wants to know it. */
final class Capabilities {
  private Capabilities() {}

  static ClientCapabilities ofWorkbench() {
    return new ClientCapabilities(workspace(), text(), window(), null);
  }

  private static WorkspaceClientCapabilities workspace() {
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setApplyEdit(true);
    workspace.setWorkspaceFolders(true);
    workspace.setCodeLens(new CodeLensWorkspaceCapabilities(true));
    workspace.setInlayHint(new InlayHintWorkspaceCapabilities(true));
    workspace.setSemanticTokens(new SemanticTokensWorkspaceCapabilities(true));
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    edits.setResourceOperations(
        List.of(
            ResourceOperationKind.Create,
            ResourceOperationKind.Rename,
            ResourceOperationKind.Delete));
    workspace.setWorkspaceEdit(edits);
    return workspace;
  }

  private static TextDocumentClientCapabilities text() {
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    CompletionItemCapabilities item = new CompletionItemCapabilities(true);
    item.setDocumentationFormat(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT));
    item.setDeprecatedSupport(true);
    text.setCompletion(new CompletionCapabilities(item));
    text.setHover(new HoverCapabilities(List.of(MarkupKind.MARKDOWN, MarkupKind.PLAINTEXT), false));
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    text.setDocumentSymbol(symbols);
    text.setFoldingRange(new FoldingRangeCapabilities());
    RenameCapabilities rename = new RenameCapabilities();
    rename.setPrepareSupport(true);
    text.setRename(rename);
    text.setCodeAction(codeActions());
    text.setPublishDiagnostics(new PublishDiagnosticsCapabilities(true));
    SemanticTokensCapabilities tokens = new SemanticTokensCapabilities(false);
    text.setSemanticTokens(tokens);
    return text;
  }

  private static CodeActionCapabilities codeActions() {
    CodeActionKindCapabilities kinds =
        new CodeActionKindCapabilities(
            List.of(
                CodeActionKind.QuickFix,
                CodeActionKind.Refactor,
                CodeActionKind.Source,
                CodeActionKind.SourceFixAll,
                CodeActionKind.SourceOrganizeImports));
    CodeActionCapabilities actions =
        new CodeActionCapabilities(new CodeActionLiteralSupportCapabilities(kinds), false);
    actions.setIsPreferredSupport(true);
    actions.setDataSupport(true);
    return actions;
  }

  private static WindowClientCapabilities window() {
    WindowClientCapabilities window = new WindowClientCapabilities();
    window.setWorkDoneProgress(true);
    return window;
  }
}
