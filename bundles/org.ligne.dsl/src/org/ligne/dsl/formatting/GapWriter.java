package org.ligne.dsl.formatting;

import org.ligne.dsl.formatting.Gap.Comment;
import org.ligne.dsl.formatting.Spacing.Kind;

/** Writes one gap anew: blanks, line breaks and the comments in it. */
final class GapWriter {
  private final Gap gap;
  private final Spacing spacing;
  private final boolean start;
  private final String lineBreak;
  private final StringBuilder text = new StringBuilder();

  /**
   * A writer for one gap.
   *
   * @param start whether it is the gap at the beginning of the file
   */
  GapWriter(Gap gap, Spacing spacing, boolean start, String lineBreak) {
    this.gap = gap;
    this.spacing = spacing;
    this.start = start;
    this.lineBreak = lineBreak;
  }

  /** The characters of the gap. */
  String write() {
    switch (spacing.kind()) {
      case JOIN -> writeWithin(false);
      case KEEP -> writeWithin(gap.breaks() > 0);
      case STATEMENT -> writeBetween(hasBreak() || start ? -1 : 0);
      case END -> writeEnd();
    }
    return text.toString();
  }

  /** Writes a gap inside a statement. */
  private void writeWithin(boolean broken) {
    for (Comment comment : gap.comments()) {
      separate(comment.breaks() > 0, 0, " ", spacing.commentIndentation());
      append(comment, comment.breaks() > 0);
    }
    separate(broken || gap.endsLine(), 0, spacing.joint(), spacing.indentation());
  }

  private void writeEnd() {
    boolean nothing = start && gap.comments().isEmpty();
    if (!nothing) {
      writeBetween(gap.comments().size());
    }
  }

  private boolean hasBreak() {
    return gap.breaks() > 0 || gap.comments().stream().anyMatch(comment -> comment.breaks() > 0);
  }

  /**
   * Writes a gap before a statement or an end.
   *
   * @param forced the comment that begins a line even if the writer did not make it so; the number
   *     of comments stands for the token after them
   */
  private void writeBetween(int forced) {
    boolean first = !start;
    int count = gap.comments().size();
    for (int i = 0; i <= count; i++) {
      int breaks = i == forced ? Math.max(1, gap.breaks(i)) : gap.breaks(i);
      int indentation = i < count ? spacing.commentIndentation() : spacing.indentation();
      if (i > 0 || !start) {
        separate(breaks > 0, blankLines(i, breaks - 1, first), " ", indentation);
      }
      first &= breaks == 0;
      if (i < count) {
        append(gap.comments().get(i), breaks > 0 || i == 0 && start);
      }
    }
  }

  private int blankLines(int index, int written, boolean first) {
    if (spacing.kind() == Kind.END && index == gap.comments().size()) {
      return 0;
    }
    int most = first ? spacing.mostBlankLines() : 1;
    int least = first ? spacing.leastBlankLines() : 0;
    return Math.clamp(written, least, most);
  }

  private void separate(boolean broken, int blankLines, String joint, int indentation) {
    if (broken) {
      text.append(lineBreak.repeat(1 + blankLines)).append(" ".repeat(indentation));
    } else {
      text.append(joint);
    }
  }

  private void append(Comment comment, boolean beginsLine) {
    text.append(
        beginsLine ? comment.aligned(spacing.commentIndentation(), lineBreak) : comment.text());
  }
}
