package org.ligne.editor.edit;

import java.util.regex.Pattern;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultTextDoubleClickStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.ligne.editor.colouring.Partitions;

/**
 * What a double click selects: a hashtag, mention, date or hour as a whole, the inside of a text
 * beside its quotes, the inside of a block beside its braces, a word anywhere else.
 */
public final class DoubleClick extends DefaultTextDoubleClickStrategy {
  private static final Pattern WHOLE =
      Pattern.compile(
          "[#＃@][\\p{L}\\p{M}\\p{N}_]+|[0-9]+(?:-[0-9]+)+|[0-9]+:[0-9]+|\\^[\\p{L}_][\\p{L}\\p{N}_]*");

  @Override
  protected IRegion findExtendedDoubleClickSelection(IDocument document, int offset) {
    try {
      var inside = insideText(document, offset);
      if (inside == null) {
        inside = insideBraces(document, offset);
      }
      return inside == null ? whole(document, offset) : inside;
    } catch (BadLocationException e) {
      return null;
    }
  }

  private static IRegion insideText(IDocument document, int offset) throws BadLocationException {
    var text = Partitions.at(document, offset);
    if (!Partitions.isText(text.getType())) {
      return null;
    }
    int quotes = text.getType().equals(Partitions.RICH) ? 3 : 1;
    int start = text.getOffset() + quotes;
    int end = text.getOffset() + text.getLength() - quotes;
    boolean beside = offset <= start || offset >= end;
    return beside && start < end ? new Region(start, end - start) : null;
  }

  private static IRegion insideBraces(IDocument document, int offset) {
    var pair = new BraceMatcher().match(document, offset);
    return pair == null ? null : new Region(pair.getOffset() + 1, pair.getLength() - 2);
  }

  private static IRegion whole(IDocument document, int offset) throws BadLocationException {
    var line = document.getLineInformationOfOffset(offset);
    var matcher = WHOLE.matcher(document.get(line.getOffset(), line.getLength()));
    int column = offset - line.getOffset();
    while (matcher.find()) {
      if (matcher.start() <= column && column <= matcher.end()) {
        return new Region(line.getOffset() + matcher.start(), matcher.end() - matcher.start());
      }
    }
    return null;
  }
}
