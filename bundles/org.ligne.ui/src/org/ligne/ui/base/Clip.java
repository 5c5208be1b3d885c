package org.ligne.ui.base;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Copies to the clipboard. UI thread only. */
public final class Clip {
  private Clip() {}

  /** Copies plain text; nothing is done for an empty one. */
  public static void copy(String text) {
    copy(text, "");
  }

  /** Copies plain text, and the same as HTML for programs that take it; that may be empty. */
  public static void copy(String text, String html) {
    if (text.isEmpty()) {
      return;
    }
    List<Object> data = new ArrayList<>(List.of(text));
    List<Transfer> kinds = new ArrayList<>(List.of(TextTransfer.getInstance()));
    if (!html.isEmpty()) {
      data.add(html);
      kinds.add(HTMLTransfer.getInstance());
    }
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    try {
      clipboard.setContents(data.toArray(), kinds.toArray(Transfer[]::new));
    } finally {
      clipboard.dispose();
    }
  }
}
