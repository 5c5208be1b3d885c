package org.ligne.editor.edit;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** The piece of a plan around a selection: word, value, statement, block, file. */
final class Enclosing {
  private Enclosing() {}

  /**
   * The smallest piece that holds a selection and more, or null if there is none.
   *
   * @param resource the plan as parsed from the very text, or null if it belongs to no project
   */
  static IRegion of(XtextResource resource, IRegion selection) {
    if (resource == null || resource.getParseResult() == null) {
      return null;
    }
    INode root = resource.getParseResult().getRootNode();
    INode node = NodeModelUtils.findLeafNodeAtOffset(root, selection.getOffset());
    for (; node != null; node = node.getParent()) {
      var region = region(node);
      if (holds(region, selection) && region.getLength() > selection.getLength()) {
        return region;
      }
    }
    return null;
  }

  private static IRegion region(INode node) {
    return node.getParent() == null
        ? new Region(node.getTotalOffset(), node.getTotalLength())
        : new Region(node.getOffset(), node.getLength());
  }

  private static boolean holds(IRegion outer, IRegion inner) {
    return outer.getOffset() <= inner.getOffset()
        && outer.getOffset() + outer.getLength() >= inner.getOffset() + inner.getLength();
  }
}
