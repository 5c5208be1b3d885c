package org.ligne.dsl.formatting;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What has to change for a text to be laid out: blanks, line breaks and the indentation of
 * comments, never a word. A text with syntax errors is left alone.
 */
public class LayoutEdits {
  @Inject private SourceReader reader;

  /** The changes for the whole text, in its order; none when it is laid out. */
  public List<LayoutEdit> of(XtextResource resource) {
    Source source = source(resource);
    if (source == null) {
      return List.of();
    }
    BitSet all = new BitSet();
    all.set(0, source.gaps().size());
    return edits(source, all);
  }

  /**
   * The changes for the statements a selection touches, in the order of the text. A statement is
   * taken whole; one whose body holds all of the selection is taken as far as it touches its
   * statements.
   *
   * @param from where the selection begins
   * @param to behind its last character; the same as {@code from} for a cursor
   */
  public List<LayoutEdit> of(XtextResource resource, int from, int to) {
    Source source = source(resource);
    return source == null ? List.of() : edits(source, Selected.gaps(source, from, to));
  }

  private Source source(XtextResource resource) {
    IParseResult parsed = resource.getParseResult();
    return parsed == null || parsed.hasSyntaxErrors() ? null : reader.read(parsed.getRootNode());
  }

  private static List<LayoutEdit> edits(Source source, BitSet gaps) {
    List<Spacing> spacings = Layout.of(source);
    String lineBreak = source.lineBreak();
    List<LayoutEdit> edits = new ArrayList<>();
    for (int i = gaps.nextSetBit(0); i >= 0; i = gaps.nextSetBit(i + 1)) {
      String text = new GapWriter(source.gaps().get(i), spacings.get(i), i == 0, lineBreak).write();
      int start = source.gapStart(i);
      int length = source.gapEnd(i) - start;
      if (text.length() != length || !source.text().startsWith(text, start)) {
        edits.add(new LayoutEdit(start, length, text));
      }
    }
    return edits;
  }
}
