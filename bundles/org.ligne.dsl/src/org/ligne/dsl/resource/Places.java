package org.ligne.dsl.resource;

import com.google.inject.Inject;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.ligne.model.common.NamedElement;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Mention;

/** Where findings and elements stand in their text. */
public class Places {
  @Inject private ILocationInFileProvider locations;

  /**
   * The characters a finding is about: its part of a text, else those of its feature, else the name
   * of its element.
   */
  public ITextRegion of(Finding finding) {
    return ExcerptPlace.of(finding).orElseGet(() -> whole(finding));
  }

  private ITextRegion whole(Finding finding) {
    return finding.feature() == null
        ? of(finding.place())
        : of(finding.place(), finding.feature(), finding.index());
  }

  /**
   * The characters a mention is about: those of its feature, else the name of its element, else the
   * whole element.
   */
  public ITextRegion of(Mention mention) {
    EObject place = mention.place();
    if (mention.feature() != null) {
      return of(place, mention.feature(), 0);
    }
    INode node = NodeModelUtils.findActualNodeFor(place);
    return place instanceof NamedElement || node == null
        ? of(place)
        : new TextRegion(node.getOffset(), node.getLength());
  }

  /** The characters that name an element, or its first word when it has no name. */
  public ITextRegion of(EObject element) {
    return locations.getSignificantTextRegion(element);
  }

  private ITextRegion of(EObject element, EStructuralFeature feature, int index) {
    List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
    if (nodes.isEmpty()) {
      return of(element);
    }
    INode node = nodes.get(Math.clamp(index, 0, nodes.size() - 1));
    return new TextRegion(node.getOffset(), node.getLength());
  }
}
