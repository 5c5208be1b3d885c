package org.ligne.editor.compare;

import java.util.Map;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.ligne.editor.edit.Block;
import org.ligne.editor.icons.Icon;

/** A statement in the tree of a comparison. */
final class PlanNode extends DocumentRangeNode implements ITypedElement {
  /** The type makes the comparison show the statement in our own viewer. */
  private static final String TYPE = "ligne";

  private static final int STATEMENT = 1;

  private static final Map<String, Icon> ICONS =
      Map.ofEntries(
          Map.entry("line", Icon.LINE),
          Map.entry("campaign", Icon.CAMPAIGN),
          Map.entry("post", Icon.POST),
          Map.entry("series", Icon.SERIES),
          Map.entry("platform", Icon.PLATFORM),
          Map.entry("team", Icon.TEAM),
          Map.entry("pack", Icon.PACK),
          Map.entry("channel", Icon.CHANNEL),
          Map.entry("audience", Icon.AUDIENCE),
          Map.entry("voice", Icon.VOICE),
          Map.entry("approval", Icon.APPROVAL),
          Map.entry("format", Icon.FORMAT));

  private final Block block;

  PlanNode(DocumentRangeNode parent, IDocument document, Block block, int end) {
    super(
        parent,
        STATEMENT,
        block.keyword() + " " + block.name(),
        document,
        block.start(),
        end - block.start());
    this.block = block;
    parent.addChild(this);
  }

  @Override
  public String getName() {
    return (block.keyword() + " " + block.name()).strip();
  }

  @Override
  public Image getImage() {
    return ICONS.getOrDefault(block.keyword(), Icon.TEXT).image();
  }

  @Override
  public String getType() {
    return TYPE;
  }
}
