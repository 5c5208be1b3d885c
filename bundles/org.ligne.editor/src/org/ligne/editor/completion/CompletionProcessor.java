package org.ligne.editor.completion;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessorExtension;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.ligne.editor.colouring.Partitions;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.Suitability;
import org.ligne.editor.preferences.Preferences;

/** Asks the server what can be written at the caret. Asked off the UI thread, so it may wait. */
public final class CompletionProcessor implements IContentAssistProcessorExtension {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** As long as the services are being started. */
  private static final Duration MORE_PATIENCE = Duration.ofSeconds(20);

  private volatile boolean incomplete;

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    IDocument document = viewer.getDocument();
    IDocument text = Documents.snapshot(document);
    Optional<CompletionList> answer = Requests.await(ask(document, text, offset), patience());
    incomplete = answer.map(CompletionList::isIncomplete).orElse(false);
    ProposalList list = new ProposalList(incomplete, resolves());
    return answer.map(CompletionList::getItems).orElse(List.of()).stream()
        .sorted(Comparator.comparing(CompletionProcessor::key))
        .map(item -> new PlanProposal(item, list, Insertion.of(item, text, offset)))
        .toArray(ICompletionProposal[]::new);
  }

  private static CompletableFuture<Optional<CompletionList>> ask(
      IDocument document, IDocument text, int offset) {
    return Requests.ask(
        document,
        (server, identifier) ->
            server
                .getTextDocumentService()
                .completion(new CompletionParams(identifier, Positions.of(text, offset)))
                .thenApply(
                    answer -> answer.map(items -> new CompletionList(false, items), list -> list)));
  }

  private static Duration patience() {
    return LanguageServices.get().ready().isPresent() ? PATIENCE : MORE_PATIENCE;
  }

  private static String key(CompletionItem item) {
    return item.getSortText() == null ? item.getLabel() : item.getSortText();
  }

  private static boolean resolves() {
    CompletionOptions options = LanguageServices.get().capabilities().getCompletionProvider();
    return options != null && Boolean.TRUE.equals(options.getResolveProvider());
  }

  @Override
  public boolean isCompletionProposalAutoActivation(char typed, ITextViewer viewer, int offset) {
    boolean isServed = Documents.suitability(viewer.getDocument()) == Suitability.LIVE;
    if (!isServed || !Preferences.isOn(Preferences.SUGGEST)) {
      return false; // There would be nothing to offer, or nobody wants it.
    }
    CompletionOptions options = LanguageServices.get().capabilities().getCompletionProvider();
    boolean isTrigger =
        options != null
            && options.getTriggerCharacters() != null
            && options.getTriggerCharacters().contains(String.valueOf(typed));
    // Names are offered where names are written; texts are written in peace.
    boolean isName = Character.isLetter(typed) && (incomplete || isCode(viewer, offset));
    return isTrigger || isName;
  }

  private static boolean isCode(ITextViewer viewer, int offset) {
    return Partitions.CODE.equals(Partitions.typeAt(viewer.getDocument(), offset));
  }

  @Override
  public boolean isContextInformationAutoActivation(char typed, ITextViewer viewer, int offset) {
    return false;
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return null;
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
