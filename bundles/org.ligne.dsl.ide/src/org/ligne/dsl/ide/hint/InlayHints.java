package org.ligne.dsl.ide.hint;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.text.LineTable;
import org.ligne.dsl.ide.words.Calendar;
import org.ligne.dsl.ide.words.Phrases;
import org.ligne.dsl.messages.MessageLanguage;

/**
 * The hints of a part of a file. Only elements that touch the part are looked at, so that a client
 * that asks for what is on its screen pays for that alone.
 */
@Singleton
public class InlayHints {
  @Inject private HintSettings settings;
  @Inject private MessageLanguage language;
  @Inject private OperationCanceledManager cancellation;

  /** The hints of a part of a file, in the order of the text. */
  public List<InlayHint> in(XtextResource resource, Range part, CancelIndicator cancel) {
    IParseResult parsed = resource == null ? null : resource.getParseResult();
    if (parsed == null || parsed.getRootASTElement() == null || settings.wanted().isEmpty()) {
      return List.of();
    }
    LineTable ranges = LineTable.of(resource);
    Search search =
        new Search(ranges.offset(part.getStart()), ranges.offset(part.getEnd()), cancel);
    search.in(parsed.getRootASTElement());
    return search.found().stream().map(hint -> shown(hint, ranges)).toList();
  }

  private static InlayHint shown(Hint hint, LineTable ranges) {
    InlayHint shown = new InlayHint(ranges.position(hint.offset()), Either.forLeft(hint.label()));
    shown.setPaddingLeft(true);
    if (hint.explanation() != null) {
      shown.setTooltip(Either.forLeft(hint.explanation()));
    }
    return shown;
  }

  /** One search in a part of a file. */
  private final class Search {
    private final int from;
    private final int to;
    private final CancelIndicator cancel;
    private final List<Hint> found = new ArrayList<>();
    private final ElementHints elements =
        new ElementHints(Phrases.beside(InlayHints.class, language.locale()));
    private final DateHints dates = new DateHints(new Calendar(language.locale()));

    Search(int from, int to, CancelIndicator cancel) {
      this.from = from;
      this.to = to;
      this.cancel = cancel;
    }

    void in(EObject element) {
      cancellation.checkCanceled(cancel);
      ICompositeNode node = Written.node(element);
      if (node == null || node.getTotalOffset() > to || node.getTotalEndOffset() < from) {
        return;
      }
      elements.of(element, found);
      dates.of(element, found);
      element.eContents().forEach(this::in);
    }

    List<Hint> found() {
      return found.stream()
          .filter(hint -> settings.wanted().contains(hint.kind()))
          .filter(hint -> from <= hint.offset() && hint.offset() <= to)
          .sorted(Comparator.comparingInt(Hint::offset))
          .toList();
    }
  }
}
