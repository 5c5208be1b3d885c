package org.ligne.editor.completion;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.templates.TemplateProposals;

/**
 * All that is offered at the caret, from the server and from the templates. It can be asked before
 * the list is opened, so that no list opens where there is nothing to offer: where somebody gives a
 * new name, say.
 */
final class Offers extends ProposalsAlone {
  private record Prepared(long version, int offset, ICompletionProposal[] proposals) {}

  private final CompletionProcessor server = new CompletionProcessor();
  private final TemplateProposals templates = new TemplateProposals();
  private volatile Prepared prepared;

  /**
   * Computes what a list that opens by itself would offer, and keeps it for that list. Waits for
   * the server, so never on the UI thread.
   *
   * @return whether there is anything
   */
  boolean prepare(ITextViewer viewer, int offset) {
    long version = Documents.version(viewer.getDocument());
    ICompletionProposal[] found = all(server.computeUnasked(viewer, offset), viewer, offset);
    prepared = new Prepared(version, offset, found);
    return found.length > 0;
  }

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    Prepared ready = prepared;
    prepared = null;
    boolean fits =
        ready != null
            && ready.offset == offset
            && ready.version == Documents.version(viewer.getDocument());
    return fits
        ? ready.proposals
        : all(server.computeCompletionProposals(viewer, offset), viewer, offset);
  }

  private ICompletionProposal[] all(ICompletionProposal[] said, ITextViewer viewer, int offset) {
    return Stream.of(said, templates.computeCompletionProposals(viewer, offset))
        .flatMap(Arrays::stream)
        .toArray(ICompletionProposal[]::new);
  }

  @Override
  public boolean isCompletionProposalAutoActivation(char typed, ITextViewer viewer, int offset) {
    return server.isCompletionProposalAutoActivation(typed, viewer, offset);
  }
}
