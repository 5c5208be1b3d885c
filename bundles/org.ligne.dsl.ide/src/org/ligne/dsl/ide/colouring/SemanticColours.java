package org.ligne.dsl.ide.colouring;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Optional;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Says what each word of a file is. One walk over the words; none of the answers overlaps another
 * or runs over a line break, as the protocol wants it.
 */
@Singleton
public class SemanticColours implements ISemanticHighlightingCalculator {
  private final WordColours words = new WordColours();

  @Inject private NameColours names;
  @Inject private OperationCanceledManager cancellation;

  @Override
  public void provideHighlightingFor(
      XtextResource resource, IHighlightedPositionAcceptor acceptor, CancelIndicator cancel) {
    if (resource == null || resource.getParseResult() == null) {
      return;
    }
    INode root = resource.getParseResult().getRootNode();
    for (ILeafNode leaf : root.getLeafNodes()) {
      cancellation.checkCanceled(cancel);
      if (leaf.getGrammarElement() != null && leaf.getLength() > 0) {
        colour(leaf, acceptor);
      }
    }
  }

  private void colour(ILeafNode leaf, IHighlightedPositionAcceptor acceptor) {
    Optional<Colour> known = words.of(leaf.getGrammarElement());
    if (known.isEmpty()) {
      if (!leaf.isHidden()) {
        names.colour(leaf, acceptor);
      }
    } else if (known.get() == Colour.TEXT) {
      TextColours.colour(leaf, acceptor);
    } else if (known.get() == Colour.COMMENT) {
      Slices.add(leaf.getText(), leaf.getOffset(), Colour.COMMENT, acceptor);
    } else {
      acceptor.addPosition(leaf.getOffset(), leaf.getLength(), known.get().use());
    }
  }
}
