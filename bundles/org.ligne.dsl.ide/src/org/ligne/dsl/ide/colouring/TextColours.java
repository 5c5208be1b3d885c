package org.ligne.dsl.ide.colouring;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.ligne.dsl.ide.text.TextPart;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.TextVariant;

/**
 * Colours a text in quotes: what is published with its hashtags, mentions, links and placeholders,
 * any other with its links.
 */
final class TextColours {
  private TextColours() {}

  static void colour(ILeafNode leaf, IHighlightedPositionAcceptor acceptor) {
    String text = leaf.getText();
    boolean published = isPublished(leaf);
    int done = 0;
    for (TextPart part : TextPart.in(text)) {
      if (published || part.kind() == TextPart.Kind.LINK) {
        Slices.add(
            text.substring(done, part.offset()), leaf.getOffset() + done, Colour.TEXT, acceptor);
        acceptor.addPosition(
            leaf.getOffset() + part.offset(), part.value().length(), colour(part).use());
        done = part.end();
      }
    }
    Slices.add(text.substring(done), leaf.getOffset() + done, Colour.TEXT, acceptor);
  }

  private static boolean isPublished(ILeafNode leaf) {
    EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
    return element instanceof TextVariant
        || element instanceof Poll
        || element instanceof LocalizedValue;
  }

  private static Colour colour(TextPart part) {
    return switch (part.kind()) {
      case LINK -> Colour.LINK;
      case MENTION -> Colour.MENTION;
      case HASHTAG -> Colour.HASHTAG;
      case PLACEHOLDER -> Colour.PLACEHOLDER;
    };
  }
}
