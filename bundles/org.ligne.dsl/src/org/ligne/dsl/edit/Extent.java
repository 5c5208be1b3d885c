package org.ligne.dsl.edit;

import org.eclipse.xtext.nodemodel.INode;

/**
 * Some characters of a text.
 *
 * @param start the offset of the first
 * @param end the offset behind the last
 */
public record Extent(int start, int end) {
  /** What was parsed into a node, without comments and blanks around it. */
  public static Extent of(INode node) {
    return new Extent(node.getOffset(), node.getEndOffset());
  }

  /** From the beginning of one node to the end of another. */
  public static Extent of(INode first, INode last) {
    return new Extent(first.getOffset(), last.getEndOffset());
  }

  /** Whether it is a place between two characters. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two have a character in common, or are the same place. */
  public boolean overlaps(Extent other) {
    return equals(other) || start < other.end && other.start < end;
  }
}
