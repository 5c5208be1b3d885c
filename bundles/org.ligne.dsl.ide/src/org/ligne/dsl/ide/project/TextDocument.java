package org.ligne.dsl.ide.project;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;
import org.ligne.compiler.load.SourceText;

/**
 * A text that finds its lines at once and takes positions as the protocol wants them: one behind
 * the end of a line or of the text means that end. It never shows the text in messages.
 */
public final class TextDocument extends Document {
  private final int[] starts;

  /** A text of a version, which is the editor's. */
  public TextDocument(Integer version, String text) {
    super(version, text, false);
    this.starts = SourceText.lineStarts(text);
  }

  @Override
  public int getOffSet(Position position) {
    int line = position.getLine();
    if (line < 0) {
      return 0;
    }
    if (line >= starts.length) {
      return getContents().length();
    }
    long wanted = (long) starts[line] + Math.max(0, position.getCharacter());
    return (int) Math.min(wanted, end(line));
  }

  @Override
  public Position getPosition(int offset) {
    int place = Math.clamp(offset, 0, getContents().length());
    int found = Arrays.binarySearch(starts, place);
    int line = found < 0 ? -found - 2 : found;
    return new Position(line, place - starts[line]);
  }

  @Override
  public ITextRegion getTextRegion(Range range) {
    int from = getOffSet(range.getStart());
    return new TextRegion(from, Math.max(0, getOffSet(range.getEnd()) - from));
  }

  @Override
  public String getLineContent(int line) {
    int index = Math.clamp(line, 0, starts.length - 1);
    return getContents().substring(starts[index], end(index));
  }

  @Override
  public int getLineCount() {
    return starts.length;
  }

  /** The same text with changes, each made on the result of the one before. */
  @Override
  public TextDocument applyTextDocumentChanges(
      Iterable<? extends TextDocumentContentChangeEvent> changes) {
    return withChanges(getVersion(), changes);
  }

  /** The text with changes, each made on the result of the one before, as another version. */
  public TextDocument withChanges(
      Integer version, Iterable<? extends TextDocumentContentChangeEvent> changes) {
    TextDocument current = this;
    for (TextDocumentContentChangeEvent change : changes) {
      current = current.with(version, change);
    }
    return current;
  }

  private TextDocument with(Integer version, TextDocumentContentChangeEvent change) {
    if (change.getRange() == null) {
      return new TextDocument(version, change.getText());
    }
    ITextRegion region = getTextRegion(change.getRange());
    String text =
        getContents().substring(0, region.getOffset())
            + change.getText()
            + getContents().substring(region.getOffset() + region.getLength());
    return new TextDocument(version, text);
  }

  /** Behind the last character of a line; its line break is no part of it. */
  private int end(int line) {
    if (line + 1 == starts.length) {
      return getContents().length();
    }
    int end = starts[line + 1] - 1;
    return end > starts[line] && getContents().charAt(end - 1) == '\r' ? end - 1 : end;
  }
}
