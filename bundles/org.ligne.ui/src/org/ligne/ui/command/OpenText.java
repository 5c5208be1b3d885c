package org.ligne.ui.command;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.connection.Log;

/** The text of an open file, read and changed where its editor expects it: on the UI thread. */
final class OpenText {
  private OpenText() {}

  static String read(IDocument document) {
    String[] text = new String[1];
    PlatformUI.getWorkbench().getDisplay().syncExec(() -> text[0] = document.get());
    return text[0];
  }

  /** Changes the part in which two texts differ, unless somebody has typed on meanwhile. */
  static void replace(IDocument document, String before, String after) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .syncExec(
            () -> {
              if (document.get().equals(before)) {
                apply(document, before, after);
              }
            });
  }

  private static void apply(IDocument document, String before, String after) {
    int start = common(before, after, false, Math.min(before.length(), after.length()));
    int longest = Math.min(before.length(), after.length()) - start;
    int end = common(before, after, true, longest);
    try {
      new ReplaceEdit(
              start, before.length() - start - end, after.substring(start, after.length() - end))
          .apply(document);
    } catch (BadLocationException e) {
      Log.error("The layout could not be applied", e);
    }
  }

  /** How many characters two texts share at their start or end. */
  private static int common(String one, String other, boolean fromEnd, int longest) {
    int count = 0;
    while (count < longest && at(one, count, fromEnd) == at(other, count, fromEnd)) {
      count++;
    }
    return count;
  }

  private static char at(String text, int index, boolean fromEnd) {
    return text.charAt(fromEnd ? text.length() - 1 - index : index);
  }
}
