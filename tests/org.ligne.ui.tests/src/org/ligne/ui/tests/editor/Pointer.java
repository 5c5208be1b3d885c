package org.ligne.ui.tests.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Moves and presses the real pointer. */
public final class Pointer {
  private static final int LEFT = 1;

  private Pointer() {}

  /** Points at the middle of the first occurrence of some words, coming from beside. */
  public static void moveTo(IEditorPart editor, String words) {
    StyledText text = Workbench.text(editor);
    approach(
        Ui.get(
            () -> {
              Point place = place(text, words, words.length() / 2);
              return text.toDisplay(place.x + 1, place.y + text.getLineHeight() / 2);
            }));
  }

  /** Points at what is shown above a line that begins with some words. */
  public static void moveAbove(IEditorPart editor, String words) {
    StyledText text = Workbench.text(editor);
    approach(
        Ui.get(
            () -> {
              int line = text.getLineAtOffset(text.getText().indexOf(words));
              Point place = place(text, words, 1);
              return text.toDisplay(place.x, place.y - text.getLineVerticalIndent(line) / 2);
            }));
  }

  /**
   * Presses what the pointer is on. The window system says that this happens in the corner of the
   * screen, so it is for what remembers where the pointer came to; for others there is {@link
   * #click(Control, int, int)}.
   */
  public static void click() {
    for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
      Event event = new Event();
      event.type = type;
      event.button = LEFT;
      post(event);
    }
  }

  /** Tells a control that it was clicked at a place. */
  public static void click(Control control, int x, int y) {
    Ui.run(
        () -> {
          for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
            Event event = new Event();
            event.button = LEFT;
            event.count = 1;
            event.x = x;
            event.y = y;
            control.notifyListeners(type, event);
          }
        });
  }

  private static Point place(StyledText text, String words, int skip) {
    return text.getLocationAtOffset(text.getText().indexOf(words) + skip);
  }

  private static void approach(Point place) {
    move(place.x - 2, place.y);
    move(place.x, place.y);
    Ui.awaitEquals(place, () -> Ui.display().getCursorLocation());
  }

  /** Puts the pointer into the corner of the screen, where it points at nothing. */
  public static void park() {
    move(0, 0);
  }

  private static void move(int x, int y) {
    Event event = new Event();
    event.type = SWT.MouseMove;
    event.x = x;
    event.y = y;
    post(event);
  }

  private static void post(Event event) {
    Ui.run(
        () -> {
          if (!Ui.display().post(event)) {
            throw new AssertionError("the window system took no event of the pointer");
          }
        });
  }
}
