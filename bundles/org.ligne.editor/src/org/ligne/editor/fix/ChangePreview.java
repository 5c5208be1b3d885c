package org.ligne.editor.fix;

import java.util.Arrays;
import java.util.List;
import org.eclipse.compare.rangedifferencer.RangeDifference;
import org.eclipse.compare.rangedifferencer.RangeDifferencer;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.ligne.editor.connection.EditedText;
import org.ligne.editor.markup.Look;
import org.ligne.editor.markup.RichText;
import org.ligne.editor.markup.RichTextWriter;

/** Shows what an edit takes away and brings, with a line or two around. */
final class ChangePreview {
  private static final int AROUND = 2;
  private static final int MAX_LINES = 60;
  private static final String REST = "…";

  private final RichTextWriter out = new RichTextWriter();
  private int written;

  private ChangePreview() {}

  static RichText of(WorkspaceEdit edit) {
    ChangePreview preview = new ChangePreview();
    List<EditedText> texts = EditedText.of(edit);
    for (EditedText text : texts) {
      if (texts.size() > 1) {
        preview.out.paragraph().write(text.name(), Look.HEADING).line();
      }
      preview.write(LineList.of(text.before()), LineList.of(text.after()));
    }
    return preview.out.finish();
  }

  private void write(LineList before, LineList after) {
    int shown = 0;
    for (RangeDifference difference : RangeDifferencer.findDifferences(before, after)) {
      int start = Math.max(shown, difference.leftStart() - AROUND);
      if (shown > 0 && start > shown) {
        line(REST, Look.FAINT);
      }
      lines(before, afterBlanks(before, start, difference), difference.leftStart());
      lines(before, difference.leftStart(), difference.leftEnd(), Look.REMOVED);
      lines(after, difference.rightStart(), difference.rightEnd(), Look.ADDED);
      shown = difference.leftEnd();
    }
    lines(before, shown, Math.min(shown + AROUND, before.getRangeCount()));
  }

  private static int afterBlanks(LineList text, int start, RangeDifference difference) {
    int first = start;
    while (first < difference.leftStart() && text.lines().get(first).isBlank()) {
      first++;
    }
    return first;
  }

  private void lines(LineList text, int start, int end, Look... looks) {
    for (int i = start; i < end; i++) {
      line(text.lines().get(i), looks);
    }
  }

  private void line(String text, Look... looks) {
    if (written == MAX_LINES) {
      out.write(REST, Look.FAINT).line();
    } else if (written < MAX_LINES) {
      Look[] all = Arrays.copyOf(looks, looks.length + 1);
      all[looks.length] = Look.CODE;
      out.write(text + "\n", all);
    }
    written++;
  }
}
