package org.ligne.ui.tests.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Moves the real pointer. */
public final class Pointer {
  private Pointer() {}

  /** Points at the middle of the first occurrence of some words, coming from beside. */
  public static void moveTo(IEditorPart editor, String words) {
    StyledText text = Workbench.text(editor);
    Point place =
        Ui.get(
            () -> {
              int at = text.getText().indexOf(words) + words.length() / 2;
              Point inText = text.getLocationAtOffset(at);
              return text.toDisplay(inText.x + 1, inText.y + text.getLineHeight() / 2);
            });
    move(place.x - 2, place.y);
    move(place.x, place.y);
  }

  private static void move(int x, int y) {
    Ui.run(
        () -> {
          Event event = new Event();
          event.type = SWT.MouseMove;
          event.x = x;
          event.y = y;
          if (!Workbench.window().getShell().getDisplay().post(event)) {
            throw new AssertionError("the window system took no event of the pointer");
          }
        });
  }
}
