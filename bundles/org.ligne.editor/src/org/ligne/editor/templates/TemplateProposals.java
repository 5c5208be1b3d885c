package org.ligne.editor.templates;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.text.templates.ContextTypeRegistry;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Requests;

/**
 * Proposes the templates that fit a place. May wait for the server, so never on the UI thread; the
 * platform asks content assist processors in a job.
 */
public final class TemplateProposals implements IContentAssistProcessor {
  private static final Duration LONGEST = Duration.ofMillis(1500);

  /** Below the server's own proposals of the same name. */
  private static final int RELEVANCE = 10;

  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    return at(viewer.getDocument(), offset).toArray(ICompletionProposal[]::new);
  }

  /** The templates that fit at an offset and begin with the word before it. */
  public static List<ICompletionProposal> at(IDocument document, int offset) {
    var text = Documents.snapshot(document);
    var spot = offset <= text.getLength() ? Spot.at(text, offset) : null;
    int start = wordStart(text, offset);
    if (spot == null || start < 0) {
      return List.of();
    }
    ContextTypeRegistry types = Templates.contextTypes();
    var type = types.getContextType(spot.id());
    var fitting = fitting(type, word(text, start, offset));
    if (fitting.isEmpty()) {
      return List.of();
    }
    var facts = Requests.await(facts(document, offset), LONGEST).orElse(Facts.NONE);
    var context = new PlanContext(type, document, start, offset - start, facts);
    var region = new Region(start, offset - start);
    List<ICompletionProposal> proposals = new ArrayList<>();
    fitting.forEach(
        each -> proposals.add(new PlanTemplateProposal(each, context, region, RELEVANCE)));
    return proposals;
  }

  /** Keeps the order of proposals, but for templates: they come after what the server says. */
  public static int order(ICompletionProposal one, ICompletionProposal other) {
    return Boolean.compare(
        one instanceof PlanTemplateProposal, other instanceof PlanTemplateProposal);
  }

  private static List<Template> fitting(TemplateContextType type, String word) {
    String start = word.toLowerCase(Locale.ROOT);
    return List.of(Templates.store().getTemplates(type.getId())).stream()
        .filter(each -> each.getName().toLowerCase(Locale.ROOT).startsWith(start))
        .toList();
  }

  private static CompletableFuture<Optional<Facts>> facts(IDocument document, int offset) {
    var uri = Documents.uri(document);
    if (uri.isEmpty()) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return Requests.ask(
        document,
        (server, file) ->
            LanguageServices.get()
                .server()
                .thenCompose(
                    ours ->
                        ours.read(uri.get(), (text, plan) -> new FactFinder(plan, offset).find())));
  }

  /** Where the word before an offset begins; -1 if something else stands before it on its line. */
  private static int wordStart(IDocument document, int offset) {
    int start = offset;
    try {
      while (start > 0 && isWord(document.getChar(start - 1))) {
        start--;
      }
      int line = document.getLineInformationOfOffset(start).getOffset();
      return document.get(line, start - line).isBlank() ? start : -1;
    } catch (BadLocationException e) {
      return -1; // The text was changed meanwhile.
    }
  }

  private static boolean isWord(char sign) {
    return Character.isLetterOrDigit(sign) || sign == '-' || sign == '_';
  }

  private static String word(IDocument document, int start, int offset) {
    try {
      return document.get(start, offset - start);
    } catch (BadLocationException e) {
      return ""; // The text was changed meanwhile.
    }
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return new IContextInformation[0];
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return new char[0];
  }

  @Override
  public char[] getContextInformationAutoActivationCharacters() {
    return new char[0];
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
