package org.ligne.dsl.ide.text;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.ligne.dsl.ide.project.TextDocument;

/**
 * Positions of one file in the terms of the protocol. Finding one costs a search among lines, not a
 * walk through the text.
 */
public final class LineTable {
  private final TextDocument text;

  private LineTable(TextDocument text) {
    this.text = text;
  }

  /** Positions in a text. */
  public static LineTable of(String text) {
    return new LineTable(new TextDocument(0, text));
  }

  /** Positions in the text a file was last parsed from. */
  public static LineTable of(XtextResource resource) {
    return of(resource.getParseResult().getRootNode().getText());
  }

  /** The line an offset stands in, from 0. */
  public int line(int offset) {
    return position(offset).getLine();
  }

  /** The position of an offset, which is drawn into the text if it lies outside. */
  public Position position(int offset) {
    return text.getPosition(offset);
  }

  /** The offset of a position, which is drawn to the end of its line if it lies behind. */
  public int offset(Position position) {
    return text.getOffSet(position);
  }

  /** The range from an offset to another. */
  public Range range(int start, int end) {
    return new Range(position(start), position(end));
  }

  /** The range of some characters. */
  public Range range(ITextRegion region) {
    return range(region.getOffset(), region.getOffset() + region.getLength());
  }

  /** The range of what was parsed, without comments and blanks around it. */
  public Range range(INode node) {
    return range(node.getOffset(), node.getEndOffset());
  }
}
