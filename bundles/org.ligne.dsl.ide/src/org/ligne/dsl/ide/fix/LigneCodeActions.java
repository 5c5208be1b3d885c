package org.ligne.dsl.ide.fix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.ide.fix.file.Commands;
import org.ligne.dsl.ide.fix.refactor.Rewritings;
import org.ligne.dsl.ide.text.LineTable;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;

/**
 * Quick fixes for the diagnostics at a place, what can be mended in the whole file at once, and
 * rewritings of what is right. All of them are text edits that come with the list: they are cheap
 * enough not to be asked for one by one.
 */
public class LigneCodeActions implements ICodeActionService2 {
  /** A longer text is only looked at as a whole if somebody asks for that. */
  private static final int LONG = 100_000;

  @Inject private Mender mender;
  @Inject private FixAll everything;
  @Inject private Rewritings rewritings;
  @Inject private WorkspaceEdits edits;
  @Inject private MessageLanguage language;
  @Inject private OperationCanceledManager cancellation;

  @Override
  public List<Either<Command, CodeAction>> getCodeActions(Options options) {
    List<CodeAction> actions =
        options
            .getLanguageServerAccess()
            .doSyncRead(
                options.getURI(),
                context ->
                    context.getResource() instanceof XtextResource resource
                            && resource.getParseResult() != null
                        ? actions(resource, options)
                        : List.of());
    return actions.stream().map(Either::<Command, CodeAction>forRight).toList();
  }

  private List<CodeAction> actions(XtextResource resource, Options options) {
    CodeActionParams params = options.getCodeActionParams();
    Kinds kinds = new Kinds(params.getContext().getOnly());
    Page page = Page.of(resource);
    LineTable lines = LineTable.of(page.text());
    List<CodeAction> actions = new ArrayList<>();
    if (kinds.take(Kinds.FIX)) {
      for (Diagnostic diagnostic : params.getContext().getDiagnostics()) {
        cancellation.checkCanceled(options.getCancelIndicator());
        fixes(page, lines, diagnostic, actions);
      }
    }
    if (kinds.take(Kinds.FIX_ALL)) {
      fixAll(page, kinds, params.getContext().getDiagnostics(), actions);
    }
    if (kinds.take(Kinds.REWRITE)) {
      cancellation.checkCanceled(options.getCancelIndicator());
      int start = lines.offset(params.getRange().getStart());
      rewritings.at(page, start).forEach(each -> add(each, Kinds.REWRITE, List.of(), actions));
    }
    return actions;
  }

  private void fixes(Page page, LineTable lines, Diagnostic diagnostic, List<CodeAction> actions) {
    if (diagnostic.getCode() == null || !diagnostic.getCode().isLeft()) {
      return;
    }
    int start = lines.offset(diagnostic.getRange().getStart());
    int end = Math.max(start, lines.offset(diagnostic.getRange().getEnd()));
    String message = message(diagnostic);
    String code = diagnostic.getCode().getLeft();
    mender
        .proposals(page, new Extent(start, end), code, message)
        .forEach(each -> add(each, Kinds.FIX, List.of(diagnostic), actions));
    mender
        .collect(page, start, offers -> Commands.offer(code, page.leaf(start), offers))
        .forEach(each -> add(each, Kinds.FIX, List.of(diagnostic), actions));
  }

  private static String message(Diagnostic diagnostic) {
    var message = diagnostic.getMessage();
    return message == null || message.isRight() ? "" : message.getLeft();
  }

  /**
   * Looking at a whole file is too much for each place of the caret: a diagnostic must call for it.
   */
  private void fixAll(
      Page page, Kinds kinds, List<Diagnostic> diagnostics, List<CodeAction> actions) {
    boolean called =
        diagnostics.stream()
            .map(Diagnostic::getCode)
            .filter(Objects::nonNull)
            .anyMatch(code -> code.isLeft() && everything.concerns(code.getLeft()));
    if (kinds.isAny() && (!called || page.text().length() > LONG)) {
      return;
    }
    FixAll.Result all = everything.in(page);
    if (!all.edits().isEmpty()) {
      String title =
          Phrases.beside(LigneCodeActions.class, language.locale()).get("fix-all", all.count());
      Proposal proposal = new Proposal(title, all.edits(), false, true);
      add(proposal, Kinds.FIX_ALL, List.of(), actions);
    }
  }

  private void add(
      Proposal proposal, String kind, List<Diagnostic> diagnostics, List<CodeAction> actions) {
    CodeAction action = new CodeAction(proposal.title());
    action.setKind(kind);
    action.setEdit(edits.of(proposal.edits()));
    if (!diagnostics.isEmpty()) {
      action.setDiagnostics(diagnostics);
    }
    if (proposal.preferred()) {
      action.setIsPreferred(true);
    }
    boolean known =
        actions.stream()
            .anyMatch(
                other ->
                    other.getTitle().equals(action.getTitle())
                        && other.getEdit().equals(action.getEdit()));
    if (!known) {
      actions.add(action);
    }
  }
}
