package org.ligne.editor.completion;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.BoldStylerProvider;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension4;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension7;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.ligne.editor.connection.Log;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.markup.Markdown;
import org.ligne.editor.markup.RichTextControl;
import org.ligne.editor.markup.RichTextInput;
import org.ligne.editor.navigation.Links;

/** A proposal of the server in the list. */
final class PlanProposal
    implements ICompletionProposal,
        ICompletionProposalExtension2,
        ICompletionProposalExtension3,
        ICompletionProposalExtension4,
        ICompletionProposalExtension5,
        ICompletionProposalExtension6,
        ICompletionProposalExtension7 {
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final CompletionItem item;
  private final ProposalList list;
  private final Insertion insertion;
  private Point selection;

  PlanProposal(CompletionItem item, ProposalList list, Insertion insertion) {
    this.item = item;
    this.list = list;
    this.insertion = insertion;
  }

  // ---- how it looks

  @Override
  public String getDisplayString() {
    return getStyledDisplayString().getString();
  }

  @Override
  public StyledString getStyledDisplayString() {
    StyledString text = new StyledString(item.getLabel());
    if (item.getDetail() != null) {
      text.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
    }
    return text;
  }

  @Override
  public StyledString getStyledDisplayString(
      IDocument document, int offset, BoldStylerProvider bold) {
    StyledString text = getStyledDisplayString();
    String typed = insertion.typed(document, offset);
    int found = typed.isEmpty() ? -1 : Prefix.find(item.getLabel(), typed);
    if (found >= 0 && found + typed.length() <= item.getLabel().length()) {
      text.setStyle(found, typed.length(), bold.getBoldStyler());
    }
    return text;
  }

  @Override
  public Image getImage() {
    return ProposalIcons.of(item).image();
  }

  // ---- what it says beside the list

  @Override
  public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
    return documentation(monitor)
        .map(markdown -> new RichTextInput(Markdown.read(markdown), Links::follow))
        .orElse(null);
  }

  @Override
  public String getAdditionalProposalInfo() {
    return markdown(item).orElse(null);
  }

  /** What the server said with the proposal, or what it says now that somebody asks. */
  private Optional<String> documentation(IProgressMonitor monitor) {
    Optional<String> known = markdown(item);
    return known.isPresent() || !list.resolves()
        ? known
        : Requests.await(
                Requests.ask(server -> server.getTextDocumentService().resolveCompletionItem(item)),
                PATIENCE,
                monitor)
            .flatMap(PlanProposal::markdown);
  }

  private static Optional<String> markdown(CompletionItem item) {
    Either<String, MarkupContent> text = item.getDocumentation();
    return Optional.ofNullable(text)
        .map(said -> said.map(plain -> plain, MarkupContent::getValue))
        .filter(said -> !said.isBlank());
  }

  @Override
  public IInformationControlCreator getInformationControlCreator() {
    return RichTextControl.side();
  }

  // ---- while the user types on

  @Override
  public boolean validate(IDocument document, int offset, DocumentEvent event) {
    // A list that was cut short must be asked for again: better ones may have been left out.
    return !list.isIncomplete()
        && offset >= insertion.start()
        && Prefix.matches(key(), insertion.typed(document, offset));
  }

  /** Whether it begins with what is typed up to an offset, and has more to add. */
  boolean goesOn(IDocument document, int offset) {
    String typed = insertion.typed(document, offset);
    return !typed.isEmpty() && key().length() > typed.length() && Prefix.find(key(), typed) == 0;
  }

  private String key() {
    return item.getFilterText() == null ? item.getLabel() : item.getFilterText();
  }

  @Override
  public CharSequence getPrefixCompletionText(IDocument document, int offset) {
    return insertion.snippet().stops().isEmpty() ? insertion.snippet().text() : null;
  }

  @Override
  public int getPrefixCompletionStart(IDocument document, int offset) {
    return insertion.start();
  }

  @Override
  public boolean isAutoInsertable() {
    return true;
  }

  @Override
  public void selected(ITextViewer viewer, boolean smartToggle) {
    // Nothing is shown in the text before it is inserted.
  }

  @Override
  public void unselected(ITextViewer viewer) {
    // Nothing was shown.
  }

  // ---- when it is chosen

  @Override
  public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
    try {
      selection = insertion.insert(viewer, offset, additional());
    } catch (BadLocationException e) {
      Log.warning("A proposal no longer fits the text", e);
    }
  }

  private List<org.eclipse.lsp4j.TextEdit> additional() {
    return item.getAdditionalTextEdits() == null ? List.of() : item.getAdditionalTextEdits();
  }

  @Override
  public void apply(IDocument document) {
    throw new UnsupportedOperationException("a viewer is needed"); // Viewers call the other.
  }

  @Override
  public Point getSelection(IDocument document) {
    return selection;
  }

  @Override
  public IContextInformation getContextInformation() {
    return null;
  }
}
