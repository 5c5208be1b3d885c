package org.ligne.ui.visual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolTip;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Spot;

/** Elements on their way to another place. */
final class Dragging {
  /** So near an edge, the picture begins to move. */
  private static final int EDGE = 24;

  private static final int PACE_MILLIS = 40;

  private final SceneCanvas canvas;
  private final List<Element> elements;
  private final ToolTip sentence;
  private SceneCanvas over;
  private Point pointer;
  private boolean scrolls;

  Dragging(SceneCanvas canvas, List<Element> elements) {
    this.canvas = canvas;
    this.elements = elements;
    over = canvas;
    Canvas control = canvas.control();
    sentence = new ToolTip(control.getShell(), SWT.NONE);
    sentence.setAutoHide(false);
    control.setToolTipText(null);
    control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    canvas.dragging(this);
    canvas.verdicts(canvas.user().dragging(elements));
  }

  void to(int x, int y) {
    pointer = new Point(x, y);
    SceneCanvas now = under();
    if (now != over) {
      over.aim(Optional.empty());
      over = now;
    }
    over.aim(spot());
    tell();
    if (over == canvas) {
      scroll();
    }
  }

  /** Says beside the pointer what a drop there would mean. */
  void tell() {
    if (pointer != null) {
      String verdict = spot().map(each -> canvas.user().verdict(elements, each)).orElse("");
      if (!verdict.equals(sentence.getMessage())) {
        sentence.setMessage(verdict);
      }
      Point beside = new Point(pointer.x + EDGE / 2, pointer.y + EDGE / 2);
      sentence.setLocation(canvas.control().toDisplay(beside));
      sentence.setVisible(!verdict.isEmpty());
    }
  }

  String told() {
    return sentence.getMessage();
  }

  /** The picture under the pointer: this one, or another that things can be dragged to. */
  private SceneCanvas under() {
    Point display = canvas.control().toDisplay(pointer);
    return canvas.neighbours().stream()
        .filter(each -> each.control().isVisible())
        .filter(each -> isIn(each.control(), each.control().toControl(display)))
        .findFirst()
        .orElse(canvas);
  }

  private static boolean isIn(Canvas control, Point point) {
    return control.getClientArea().contains(point);
  }

  /** The place under the pointer. */
  private Optional<Spot> spot() {
    Point local = over.control().toControl(canvas.control().toDisplay(pointer));
    return isIn(over.control(), local) ? over.spot(local.x, local.y) : Optional.empty();
  }

  /** As long as the pointer stays at an edge, more of the picture comes. */
  private void scroll() {
    int x = pace(pointer.x, canvas.control().getClientArea().width);
    int y = pace(pointer.y, canvas.control().getClientArea().height);
    if ((x != 0 || y != 0) && !scrolls) {
      scrolls = true;
      Display display = canvas.control().getDisplay();
      display.timerExec(PACE_MILLIS, () -> scrollOn(x, y));
    }
  }

  private void scrollOn(int x, int y) {
    scrolls = false;
    if (!sentence.isDisposed() && !canvas.control().isDisposed()) {
      canvas.scrolling().by(x, y);
      over.aim(spot());
      scroll();
    }
  }

  private static int pace(int at, int length) {
    return at < EDGE ? at - EDGE : Math.max(0, at - (length - EDGE));
  }

  void drop(int x, int y) {
    to(x, y);
    spot().ifPresent(each -> canvas.user().dropped(elements, each));
    end();
  }

  /** Back to where they were. */
  void end() {
    canvas.dragging(null);
    sentence.dispose();
    canvas.control().setCursor(null);
    over.aim(Optional.empty());
    canvas.user().ended();
    canvas.verdicts(Map.of());
  }
}
