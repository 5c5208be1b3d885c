package org.ligne.editor.edit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.ligne.editor.colouring.Partitions;

/** Turns lines and passages into comments and back, as edits that somebody else applies. */
public final class Comments {
  private static final String LINE = "//";
  private static final String OPEN = "/*";
  private static final String CLOSE = "*/";

  private final IDocument document;

  public Comments(IDocument document) {
    this.document = document;
  }

  /** Whether what is inserted at an offset would be published instead of read over. */
  public boolean isInText(int offset) {
    return Partitions.isText(Partitions.typeAt(document, offset));
  }

  /**
   * Comments the lines of a selection, or takes their comments away if each of them has one. Blank
   * lines are left alone unless there are no others. The signs stand below each other.
   *
   * @throws BadLocationException if the selection lies outside the document
   */
  public TextEdit toggle(IRegion selection) throws BadLocationException {
    var lines = lines(selection);
    boolean commented = true;
    for (var line : lines) {
      commented &= text(line).stripLeading().startsWith(LINE);
    }
    return commented ? uncomment(lines) : comment(lines);
  }

  private List<IRegion> lines(IRegion selection) throws BadLocationException {
    int first = document.getLineOfOffset(selection.getOffset());
    int end = selection.getOffset() + selection.getLength();
    int last = document.getLineOfOffset(end);
    if (last > first && document.getLineOffset(last) == end) {
      last--; // A selection of whole lines ends where the next one begins.
    }
    List<IRegion> all = new ArrayList<>();
    List<IRegion> written = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      all.add(document.getLineInformation(i));
      if (!text(all.getLast()).isBlank()) {
        written.add(all.getLast());
      }
    }
    return written.isEmpty() ? all : written;
  }

  private TextEdit comment(List<IRegion> lines) throws BadLocationException {
    int column = Integer.MAX_VALUE;
    for (var line : lines) {
      column = Math.min(column, leading(line));
    }
    var edit = new MultiTextEdit();
    for (var line : lines) {
      edit.addChild(new InsertEdit(line.getOffset() + column, LINE + " "));
    }
    return edit;
  }

  private TextEdit uncomment(List<IRegion> lines) throws BadLocationException {
    var edit = new MultiTextEdit();
    for (var line : lines) {
      int start = leading(line);
      boolean blank = text(line).startsWith(LINE + " ", start);
      edit.addChild(new DeleteEdit(line.getOffset() + start, LINE.length() + (blank ? 1 : 0)));
    }
    return edit;
  }

  private int leading(IRegion line) throws BadLocationException {
    String text = text(line);
    return text.length() - text.stripLeading().length();
  }

  private String text(IRegion line) throws BadLocationException {
    return document.get(line.getOffset(), line.getLength());
  }

  /** Puts a selection between comment signs; an empty one means its line. */
  public TextEdit addBlock(IRegion selection) throws BadLocationException {
    var target = selection.getLength() > 0 ? selection : trimmedLine(selection.getOffset());
    var edit = new MultiTextEdit();
    edit.addChild(new InsertEdit(target.getOffset(), OPEN + " "));
    edit.addChild(new InsertEdit(target.getOffset() + target.getLength(), " " + CLOSE));
    return edit;
  }

  private IRegion trimmedLine(int offset) throws BadLocationException {
    var line = document.getLineInformationOfOffset(offset);
    int lead = leading(line);
    String text = text(line).strip();
    return new Region(line.getOffset() + lead, text.length());
  }

  /** Whether a selection already holds a comment's end, so that putting signs around it fails. */
  public boolean holdsBlockEnd(IRegion selection) throws BadLocationException {
    return document.get(selection.getOffset(), selection.getLength()).contains(CLOSE);
  }

  /** Takes the signs of the comment at an offset away; without one, the edit is empty. */
  public TextEdit removeBlock(int offset) throws BadLocationException {
    var edit = new MultiTextEdit();
    var comment = Partitions.at(document, offset);
    if (comment.getType().equals(Partitions.BLOCK_COMMENT)) {
      String text = document.get(comment.getOffset(), comment.getLength());
      edit.addChild(new DeleteEdit(comment.getOffset(), text.startsWith(OPEN + " ") ? 3 : 2));
      if (text.length() > 3 && text.endsWith(CLOSE)) {
        int length = text.length() > 5 && text.endsWith(" " + CLOSE) ? 3 : 2;
        int end = comment.getOffset() + comment.getLength();
        edit.addChild(new DeleteEdit(end - length, length));
      }
    }
    return edit;
  }
}
