package org.ligne.editor.completion;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.lsp4j.CompletionContext;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.CompletionTriggerKind;
import org.ligne.editor.colouring.Partitions;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.Suitability;
import org.ligne.editor.preferences.Preferences;

/** Asks the server what can be written at the caret. Asked off the UI thread, so it may wait. */
public final class CompletionProcessor extends ProposalsAlone {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /** As long as the services are being started. */
  private static final Duration MORE_PATIENCE = Duration.ofSeconds(20);

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    return compute(viewer, offset, null, patience());
  }

  /** What is worth a list that opens by itself: behind a sign, what the sign announces. */
  ICompletionProposal[] computeUnasked(ITextViewer viewer, int offset) {
    return compute(viewer, offset, occasion(viewer.getDocument(), offset), MORE_PATIENCE);
  }

  private static ICompletionProposal[] compute(
      ITextViewer viewer, int offset, CompletionContext occasion, Duration patience) {
    IDocument document = viewer.getDocument();
    IDocument text = Documents.snapshot(document);
    Optional<CompletionList> answer =
        Requests.await(ask(document, text, offset, occasion), patience);
    boolean incomplete = answer.map(CompletionList::isIncomplete).orElse(false);
    ProposalList list = new ProposalList(incomplete, resolves());
    return answer.map(CompletionList::getItems).orElse(List.of()).stream()
        .sorted(Comparator.comparing(CompletionProcessor::key))
        .map(item -> new PlanProposal(item, list, Insertion.of(item, text, offset)))
        .toArray(ICompletionProposal[]::new);
  }

  private static CompletableFuture<Optional<CompletionList>> ask(
      IDocument document, IDocument text, int offset, CompletionContext occasion) {
    return Requests.ask(
        document,
        (server, identifier) ->
            server
                .getTextDocumentService()
                .completion(new CompletionParams(identifier, Positions.of(text, offset), occasion))
                .thenApply(
                    answer -> answer.map(items -> new CompletionList(false, items), list -> list)));
  }

  private static CompletionContext occasion(IDocument document, int offset) {
    String text = Documents.snapshot(document).get();
    String typed = offset > 0 && offset <= text.length() ? text.substring(offset - 1, offset) : "";
    return isTrigger(typed)
        ? new CompletionContext(CompletionTriggerKind.TriggerCharacter, typed)
        : new CompletionContext(CompletionTriggerKind.Invoked);
  }

  private static boolean isTrigger(String typed) {
    CompletionOptions options = LanguageServices.get().capabilities().getCompletionProvider();
    return options != null
        && options.getTriggerCharacters() != null
        && options.getTriggerCharacters().contains(typed);
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
    // Names are offered where names are written; texts are written in peace.
    return isTrigger(String.valueOf(typed)) || Character.isLetter(typed) && isCode(viewer, offset);
  }

  private static boolean isCode(ITextViewer viewer, int offset) {
    return Partitions.CODE.equals(Partitions.typeAt(viewer.getDocument(), offset));
  }
}
