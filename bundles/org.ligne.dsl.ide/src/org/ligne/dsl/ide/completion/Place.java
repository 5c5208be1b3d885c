package org.ligne.dsl.ide.completion;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.Contents;
import org.ligne.model.query.DateSpan;

/**
 * Where in the model a caret stands.
 *
 * @param resource the plan
 * @param element the element of the last word before the caret; null in an empty plan
 * @param offset where what is to be written begins
 */
public record Place(XtextResource resource, EObject element, int offset) {

  /** The place behind the last word before an offset. */
  public static Place at(XtextResource resource, int offset) {
    INode root = resource.getParseResult().getRootNode();
    ILeafNode leaf = offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
    while (leaf != null && leaf.isHidden() && leaf.getOffset() > 0) {
      leaf = NodeModelUtils.findLeafNodeAtOffset(root, leaf.getOffset() - 1);
    }
    EObject found = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    EObject top = resource.getParseResult().getRootASTElement();
    return new Place(resource, found == null ? top : found, offset);
  }

  /** The innermost element of a kind around the place, or null. */
  public <T extends EObject> T within(Class<T> kind) {
    return element == null ? null : EcoreUtil2.getContainerOfType(element, kind);
  }

  /** The line the place speaks of: its own, or that of its campaign; null if there is none. */
  public Line line() {
    Line own = within(Line.class);
    Line line = own == null ? Contents.line(element) : own;
    return line == null || line.eIsProxy() ? null : line;
  }

  /** The campaign, or the one the scenario is about; null if there is none. */
  public Campaign campaign() {
    Campaign campaign = element == null ? null : Contents.campaign(element);
    return campaign == null || campaign.eIsProxy() ? null : campaign;
  }

  /** The post or series, or null. */
  public Content content() {
    return within(Content.class);
  }

  /** The channels of the post or series, else all of the line. */
  public List<Channel> channels() {
    List<Channel> own =
        content() == null
            ? List.of()
            : content().getPlacements().stream()
                .map(Placement::getChannel)
                .filter(channel -> channel != null && !channel.eIsProxy())
                .toList();
    if (!own.isEmpty()) {
      return own;
    }
    return line() == null ? List.of() : line().getChannels();
  }

  /** The days of the post's phase, else of the campaign; null while they are not known. */
  public DateSpan period() {
    DateSpan period = content() == null ? Contents.period(campaign()) : Contents.period(content());
    return period == null || period.isEmpty() ? null : period;
  }

  /** Whether a feature of an element is written, but not by the statement at this place. */
  boolean hasElsewhere(EObject owner, EStructuralFeature feature) {
    return NodeModelUtils.findNodesForFeature(owner, feature).stream()
        .anyMatch(node -> node.getOffset() != offset && wordBefore(node) != offset);
  }

  /** Where the word before a node begins, or -1. */
  private static int wordBefore(INode node) {
    INode root = node.getRootNode();
    int at = node.getOffset() - 1;
    ILeafNode leaf = at < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(root, at);
    while (leaf != null && leaf.isHidden() && leaf.getOffset() > 0) {
      leaf = NodeModelUtils.findLeafNodeAtOffset(root, leaf.getOffset() - 1);
    }
    return leaf == null ? -1 : leaf.getOffset();
  }
}
