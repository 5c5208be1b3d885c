package org.ligne.dsl.ide.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.ligne.dsl.ide.text.LineTable;
import org.ligne.dsl.ide.text.TextPart;

/** The places of a file that hold the hashtag or mention at an offset; networks ignore case. */
final class SameTags {
  private SameTags() {}

  static List<DocumentHighlight> at(XtextResource resource, int offset, LineTable ranges) {
    INode root = resource.getParseResult().getRootNode();
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
    Optional<String> tag = leaf == null || leaf.isHidden() ? Optional.empty() : tag(leaf, offset);
    List<DocumentHighlight> found = new ArrayList<>();
    if (tag.isPresent()) {
      for (ILeafNode each : root.getLeafNodes()) {
        collect(each, tag.get(), ranges, found);
      }
    }
    return found;
  }

  private static Optional<String> tag(ILeafNode leaf, int offset) {
    return TextPart.in(leaf.getText()).stream()
        .filter(SameTags::isTag)
        .filter(part -> part.offset() <= offset - leaf.getOffset())
        .filter(part -> offset - leaf.getOffset() <= part.end())
        .map(SameTags::key)
        .findFirst();
  }

  private static void collect(
      ILeafNode leaf, String tag, LineTable ranges, List<DocumentHighlight> found) {
    String text = leaf.getText();
    if (leaf.isHidden() || text.indexOf(tag.charAt(0)) < 0) {
      return;
    }
    for (TextPart part : TextPart.in(text)) {
      if (isTag(part) && key(part).equals(tag)) {
        int start = leaf.getOffset() + part.offset();
        found.add(
            new DocumentHighlight(
                ranges.range(start, start + part.value().length()), DocumentHighlightKind.Text));
      }
    }
  }

  private static boolean isTag(TextPart part) {
    return part.kind() == TextPart.Kind.HASHTAG || part.kind() == TextPart.Kind.MENTION;
  }

  private static String key(TextPart part) {
    return part.value().toLowerCase(Locale.ROOT);
  }
}
