package org.ligne.dsl.resource;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.ligne.dsl.conversion.QuotedPlaces;
import org.ligne.model.diagnostic.Excerpt;
import org.ligne.model.diagnostic.Finding;

/** Where the part of a text that a finding is about was typed. */
public final class ExcerptPlace {
  private ExcerptPlace() {}

  /** Its place in the file; empty without such a part, and for a model without a text. */
  public static Optional<ITextRegion> of(Finding finding) {
    if (finding.excerpt() == null) {
      return Optional.empty();
    }
    List<INode> nodes = NodeModelUtils.findNodesForFeature(finding.place(), finding.feature());
    int index = Math.max(0, finding.index());
    return index < nodes.size()
        ? Optional.of(in(nodes.get(index), finding.excerpt()))
        : Optional.empty();
  }

  private static ITextRegion in(INode node, Excerpt part) {
    ITextRegion found =
        QuotedPlaces.of(NodeModelUtils.getTokenText(node), part.start(), part.end());
    return new TextRegion(node.getOffset() + found.getOffset(), found.getLength());
  }
}
