package org.ligne.dsl.ide.symbols;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.ligne.dsl.edit.Written;
import org.ligne.dsl.ide.text.LineTable;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformStatus;

/** The elements of a file as a tree, in the order of the text. */
@Singleton
public class SymbolTree extends HierarchicalDocumentSymbolService {
  @Inject private OperationCanceledManager cancellation;

  @Override
  public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancel) {
    IParseResult parsed = resource == null ? null : resource.getParseResult();
    return parsed == null || parsed.getRootASTElement() == null
        ? List.of()
        : new Walk(LineTable.of(resource), cancel).inside(parsed.getRootASTElement());
  }

  /** One walk through a file. */
  private final class Walk {
    private final LineTable ranges;
    private final CancelIndicator cancel;

    Walk(LineTable ranges, CancelIndicator cancel) {
      this.ranges = ranges;
      this.cancel = cancel;
    }

    /** The symbols below an element; what is no symbol itself is looked through. */
    List<DocumentSymbol> inside(EObject element) {
      cancellation.checkCanceled(cancel);
      List<DocumentSymbol> found = new ArrayList<>();
      for (EObject part : inOrder(element.eContents())) {
        SymbolKind kind = SymbolKinds.of(part);
        ICompositeNode node = Written.node(part);
        if (kind == null || node == null) {
          found.addAll(inside(part));
        } else {
          found.add(symbol(part, kind, node));
        }
      }
      return found;
    }

    private DocumentSymbol symbol(EObject element, SymbolKind kind, ICompositeNode node) {
      Range range = ranges.range(node);
      INode name = Written.name(element);
      Range selection = ranges.range(name == null ? firstWord(node) : name);
      DocumentSymbol symbol =
          new DocumentSymbol(
              SymbolNames.of(element), kind, range, selection, SymbolDetails.of(element));
      symbol.setChildren(inside(element));
      if (isRetired(element)) {
        symbol.setTags(List.of(SymbolTag.Deprecated));
      }
      return symbol;
    }
  }

  private static boolean isRetired(EObject element) {
    return element instanceof Platform platform && platform.getStatus() == PlatformStatus.RETIRED;
  }

  private static INode firstWord(ICompositeNode node) {
    List<? extends INode> words = Written.words(node);
    return words.isEmpty() ? node : words.getFirst();
  }

  /** The model keeps its lists apart by kind; readers want the order of the text. */
  private static List<EObject> inOrder(List<EObject> parts) {
    return parts.stream().sorted(Comparator.comparingInt(SymbolTree::offset)).toList();
  }

  private static int offset(EObject element) {
    INode node = Written.node(element);
    return node == null ? Integer.MAX_VALUE : node.getTotalOffset();
  }
}
