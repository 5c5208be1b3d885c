package org.ligne.editor.markup;

import java.util.List;
import java.util.Set;
import org.eclipse.jface.resource.ImageDescriptor;

/**
 * A text to be shown. All places are offsets in the characters.
 *
 * @param characters what is shown; lines end with a line feed, cells of tables with a tab
 * @param spans looks of pieces, in their order, never over one another
 * @param links what can be clicked, in their order
 * @param pictures pictures that stand for a character
 * @param blocks where paragraphs are indented
 * @param tables where tables are
 */
public record RichText(
    String characters,
    List<Span> spans,
    List<Link> links,
    List<Picture> pictures,
    List<Block> blocks,
    List<Table> tables) {

  /** The character that a picture stands for. */
  static final char OBJECT = '\uFFFC';

  /** Nothing at all. */
  public static final RichText EMPTY = new RichTextWriter().finish();

  /** A piece that looks different. */
  public record Span(int start, int length, Set<Look> looks) {}

  /** A piece that leads somewhere: to an address, or to what the target means to its reader. */
  public record Link(int start, int length, String target) {}

  /** A picture at a place. */
  public record Picture(int offset, ImageDescriptor image) {}

  /** Lines that are indented, the first of them by its mark less than the others. */
  public record Block(int start, int end, int level, boolean hasMark) {}

  /** Lines whose cells stand below one another. */
  public record Table(int start, int end) {}

  /** Whether there is nothing to be shown. */
  public boolean isEmpty() {
    return characters.isBlank();
  }
}
