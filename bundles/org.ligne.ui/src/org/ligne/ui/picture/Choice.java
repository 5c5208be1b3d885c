package org.ligne.ui.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.ligne.ui.visual.Grounds;
import org.ligne.visual.draw.Ink.Role;

/**
 * Buttons beside each other of which at most one is down. UI thread only.
 *
 * @param <T> what is chosen
 */
public final class Choice<T> {
  private static final int EDGE = 3;
  private static final int LINE = 3;

  private final Composite parent;
  private final Consumer<T> chosen;
  private final Map<T, Button> buttons = new LinkedHashMap<>();

  Choice(Composite parent, Consumer<T> chosen) {
    this.parent = parent;
    this.chosen = chosen;
  }

  /** Adds a button for something. */
  public Button add(T value, String text) {
    Button made = new Button(parent, SWT.TOGGLE | SWT.FLAT);
    made.setText(text);
    made.addListener(SWT.Selection, event -> choose(value));
    made.addPaintListener(event -> underline(made, event.gc));
    buttons.put(value, made);
    return made;
  }

  /** Themes draw a button that is down hardly otherwise than one that is not. */
  private static void underline(Button button, GC gc) {
    if (button.getSelection()) {
      int rgb = Grounds.palette(button.getParent()).rgb(Role.ACCENT);
      gc.setBackground(new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff));
      Point size = button.getSize();
      gc.fillRectangle(EDGE, size.y - EDGE - LINE, size.x - 2 * EDGE, LINE);
    }
  }

  private void choose(T value) {
    show(value);
    chosen.accept(value);
  }

  /** Shows what holds; null if none of the buttons says it. Nobody is told. */
  public void show(T value) {
    buttons.forEach((each, button) -> button.setSelection(Objects.equals(each, value)));
  }
}
