package org.ligne.dsl.ide.hand;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.ligne.dsl.edit.Edits;
import org.ligne.dsl.edit.Extent;
import org.ligne.dsl.edit.Page;
import org.ligne.dsl.edit.Removal;

/**
 * The values of a list with commas.
 *
 * @param page their text
 * @param nodes the values, in the order of the text
 */
record Members(Page page, List<INode> nodes) {

  /** Without some of them, which are not all; each goes with one comma. */
  Edits without(Collection<? extends INode> gone) {
    Set<Integer> offsets = gone.stream().map(INode::getOffset).collect(Collectors.toSet());
    Edits edits = Edits.NONE;
    boolean leading = true;
    for (int index = 0; index < nodes.size(); index++) {
      INode node = nodes.get(index);
      if (!offsets.contains(node.getOffset())) {
        leading = false;
      } else if (leading) {
        edits = edits.and(Edits.of(page, upTo(nodes.get(index + 1), node), ""));
      } else {
        edits = edits.and(Removal.member(page, node));
      }
    }
    return edits;
  }

  /** The comma behind goes, for those before may go too; a comment behind it stays. */
  private Extent upTo(INode next, INode node) {
    ILeafNode comma = page.wordAfter(node.getEndOffset());
    boolean bare = page.isBlank(comma.getEndOffset(), next.getOffset());
    return new Extent(node.getOffset(), bare ? next.getOffset() : comma.getEndOffset());
  }
}
