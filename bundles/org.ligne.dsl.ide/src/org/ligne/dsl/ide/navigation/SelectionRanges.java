package org.ligne.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.ligne.dsl.ide.text.LineTable;
import org.ligne.dsl.ide.text.TextPart;

/**
 * What a selection grows to, step by step: a tag or link in a text, its line, the text, the text
 * with its quotes, then each statement around it up to the file.
 */
public final class SelectionRanges {
  private SelectionRanges() {}

  /** One chain of ranges, the innermost first, for each position. */
  public static List<SelectionRange> of(XtextResource resource, List<Position> positions) {
    LineTable ranges = LineTable.of(resource);
    return positions.stream()
        .map(position -> chain(regions(resource, ranges.offset(position)), ranges))
        .toList();
  }

  private static SelectionRange chain(List<ITextRegion> regions, LineTable ranges) {
    SelectionRange outer = null;
    for (ITextRegion region : regions.reversed()) {
      SelectionRange range = new SelectionRange(ranges.range(region), outer);
      outer = range;
    }
    return outer;
  }

  /** The regions around an offset, each inside the next and smaller. */
  private static List<ITextRegion> regions(XtextResource resource, int offset) {
    INode root = resource.getParseResult().getRootNode();
    List<ITextRegion> found = new ArrayList<>();
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
    if (leaf != null && !leaf.isHidden()) {
      insideText(leaf, offset, found);
    }
    for (INode node = leaf; node != null; node = node.getParent()) {
      add(new TextRegion(node.getOffset(), node.getLength()), offset, found);
    }
    add(new TextRegion(0, root.getTotalLength()), offset, found);
    return found;
  }

  private static void add(ITextRegion region, int offset, List<ITextRegion> found) {
    boolean around =
        region.getOffset() <= offset && offset <= region.getOffset() + region.getLength();
    boolean larger =
        found.isEmpty()
            || region.contains(found.getLast()) && region.getLength() > found.getLast().getLength();
    if (around && larger) {
      found.add(region);
    }
  }

  private static void insideText(ILeafNode leaf, int offset, List<ITextRegion> found) {
    String text = leaf.getText();
    int quotes = text.startsWith("'''") ? 3 : text.startsWith("\"") ? 1 : 0;
    if (quotes == 0 || text.length() < 2 * quotes) {
      return;
    }
    int start = leaf.getOffset();
    for (TextPart part : TextPart.in(text)) {
      add(new TextRegion(start + part.offset(), part.value().length()), offset, found);
    }
    int at = Math.clamp(offset - start, quotes, text.length() - quotes);
    int from = Math.max(quotes, text.lastIndexOf('\n', at - 1) + 1);
    int lineEnd = text.indexOf('\n', at);
    int to = lineEnd < 0 ? text.length() - quotes : Math.min(lineEnd, text.length() - quotes);
    add(stripped(text, from, to, start), offset, found);
    add(new TextRegion(start + quotes, text.length() - 2 * quotes), offset, found);
  }

  private static ITextRegion stripped(String text, int from, int to, int start) {
    String line = text.substring(from, to);
    int blanks = line.length() - line.stripLeading().length();
    return new TextRegion(start + from + blanks, line.strip().length());
  }
}
