package org.ligne.dsl.ide.completion;

import com.google.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.InsertTextMode;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.ide.completion.Basket.Kept;

/** Answers what can be written at a caret: at most 100 proposals, the best first. */
public class Completions extends ContentAssistService {
  /** What makes an editor ask by itself, besides letters. */
  public static final List<String> TRIGGERS = List.of(".", "#", "/");

  @Inject private Advisor advisor;
  @Inject private OperationCanceledManager cancellation;

  @Override
  public CompletionList createCompletionList(
      Document document, XtextResource resource, CompletionParams params, CancelIndicator cancel) {
    cancellation.checkCanceled(cancel);
    if (resource == null) {
      return new CompletionList(); // A file of no project.
    }
    int offset = document.getOffSet(params.getPosition());
    Basket basket = new Basket();
    advisor.advise(Caret.at(document.getContents(), offset), resource, isAsked(params), basket);
    cancellation.checkCanceled(cancel);
    List<CompletionItem> items =
        basket.best().stream().map(kept -> item(kept, params.getPosition(), offset)).toList();
    for (int i = 0; i < items.size(); i++) {
      items.get(i).setSortText(String.format(Locale.ROOT, "%05d", i));
    }
    return new CompletionList(basket.isIncomplete(), items);
  }

  private static boolean isAsked(CompletionParams params) {
    return params.getContext() == null
        || params.getContext().getTriggerKind() != CompletionTriggerKind.TriggerCharacter;
  }

  private static CompletionItem item(Kept kept, Position caret, int offset) {
    Proposal proposal = kept.proposal();
    CompletionItem item = new CompletionItem(proposal.label());
    item.setKind(proposal.kind());
    item.setFilterText(proposal.key());
    item.setDetail(proposal.detail().isEmpty() ? null : proposal.detail());
    item.setDocumentation(markdown(proposal.documentation()));
    item.setData(proposal.about().isEmpty() ? null : proposal.about());
    // What is replaced stands on the line of the caret, so no line has to be counted.
    Position start = new Position(caret.getLine(), caret.getCharacter() - (offset - kept.start()));
    item.setTextEdit(Either.forLeft(new TextEdit(new Range(start, caret), proposal.text())));
    if (proposal.snippet()) {
      item.setInsertTextFormat(InsertTextFormat.Snippet);
    }
    if (proposal.text().contains("\n")) {
      item.setInsertTextMode(InsertTextMode.AdjustIndentation);
    }
    return item;
  }

  private static Either<String, MarkupContent> markdown(Supplier<String> documentation) {
    String words = documentation.get();
    return words.isEmpty() ? null : Either.forRight(new MarkupContent(MarkupKind.MARKDOWN, words));
  }
}
