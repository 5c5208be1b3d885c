package org.ligne.editor.markup;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes each part of a Markdown text the way it is to look. */
final class MarkdownVisitor extends AbstractVisitor {
  private static final String RULE = "─".repeat(24);

  private final RichTextWriter out;
  private int level;

  MarkdownVisitor(RichTextWriter out) {
    this.out = out;
  }

  @Override
  public void visit(Paragraph paragraph) {
    boolean tight = paragraph.getParent().getParent() instanceof ListBlock list && list.isTight();
    int start = out.length();
    visitChildren(paragraph);
    out.line();
    if (level > 0 && !(paragraph.getParent() instanceof ListItem)) {
      out.indented(start, level, false);
    }
    if (!tight) {
      out.paragraph();
    }
  }

  @Override
  public void visit(Heading heading) {
    out.paragraph();
    looking(Look.HEADING, heading);
    out.line();
  }

  @Override
  public void visit(Emphasis emphasis) {
    looking(Look.EMPHASIS, emphasis);
  }

  @Override
  public void visit(StrongEmphasis strong) {
    looking(Look.STRONG, strong);
  }

  private void looking(Look look, Node node) {
    boolean before = out.has(look);
    out.turn(look, true);
    visitChildren(node);
    out.turn(look, before);
  }

  @Override
  public void visit(Text text) {
    out.write(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    out.write(code.getLiteral(), Look.CODE);
  }

  @Override
  public void visit(SoftLineBreak lineBreak) {
    out.write(" ");
  }

  @Override
  public void visit(HardLineBreak lineBreak) {
    out.line();
  }

  @Override
  public void visit(HtmlInline html) {
    out.write(html.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    out.write(html.getLiteral()).paragraph();
  }

  @Override
  public void visit(ThematicBreak rule) {
    out.paragraph().write(RULE, Look.FAINT).paragraph();
  }

  @Override
  public void visit(Link link) {
    int start = out.length();
    visitChildren(link);
    out.linked(start, link.getDestination());
  }

  @Override
  public void visit(FencedCodeBlock code) {
    out.paragraph().write(code.getLiteral(), Look.CODE).paragraph();
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    out.paragraph().write(code.getLiteral(), Look.CODE).paragraph();
  }

  @Override
  public void visit(BlockQuote quote) {
    level++;
    looking(Look.EMPHASIS, quote);
    level--;
  }

  @Override
  public void visit(BulletList list) {
    list(list);
  }

  @Override
  public void visit(OrderedList list) {
    list(list);
  }

  private void list(ListBlock list) {
    out.line();
    level++;
    visitChildren(list);
    level--;
    out.paragraph();
  }

  @Override
  public void visit(ListItem item) {
    int start = out.length();
    out.write(mark(item));
    visitChildren(item);
    out.line();
    out.indented(start, level, true);
  }

  private static String mark(ListItem item) {
    if (item.getParent() instanceof OrderedList list) {
      int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
      for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
        number++;
      }
      return number + ". ";
    }
    return "• ";
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof TableBlock) {
      out.paragraph();
      int start = out.length();
      visitChildren(block);
      out.tabled(start);
      out.paragraph();
    } else {
      visitChildren(block);
    }
  }

  @Override
  public void visit(CustomNode node) {
    switch (node) {
      case TableRow row -> {
        visitChildren(row);
        out.line();
      }
      case TableCell cell -> cell(cell);
      default -> visitChildren(node);
    }
  }

  private void cell(TableCell cell) {
    if (cell.isHeader()) {
      looking(Look.STRONG, cell);
    } else {
      visitChildren(cell);
    }
    if (cell.getNext() != null) {
      out.write("\t");
    }
  }
}
