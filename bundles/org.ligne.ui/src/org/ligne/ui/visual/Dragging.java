package org.ligne.ui.visual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
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
  private Point pointer;
  private boolean scrolls;

  Dragging(SceneCanvas canvas, List<Element> elements) {
    this.canvas = canvas;
    this.elements = elements;
    Canvas control = canvas.control();
    sentence = new ToolTip(control.getShell(), SWT.NONE);
    sentence.setAutoHide(false);
    control.setToolTipText(null);
    control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
    canvas.verdicts(canvas.user().dragging(elements));
  }

  void to(int x, int y, boolean exact) {
    pointer = new Point(x, y);
    Optional<Spot> spot = canvas.spot(x, y);
    canvas.aim(spot);
    String verdict = spot.map(each -> canvas.user().verdict(elements, each)).orElse("");
    if (!verdict.equals(sentence.getMessage())) {
      sentence.setMessage(verdict);
    }
    sentence.setLocation(canvas.control().toDisplay(x + EDGE / 2, y + EDGE / 2));
    sentence.setVisible(!verdict.isEmpty());
    scroll();
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
      canvas.aim(canvas.spot(pointer.x, pointer.y));
      scroll();
    }
  }

  private static int pace(int at, int length) {
    return at < EDGE ? at - EDGE : Math.max(0, at - (length - EDGE));
  }

  void drop(int x, int y, boolean exact) {
    Rectangle area = canvas.control().getClientArea();
    Optional<Spot> spot = area.contains(x, y) ? canvas.spot(x, y) : Optional.empty();
    end();
    spot.ifPresent(each -> canvas.user().dropped(elements, each, exact));
  }

  /** Back to where they were. */
  void end() {
    sentence.dispose();
    canvas.control().setCursor(null);
    canvas.aim(Optional.empty());
    canvas.verdicts(Map.of());
  }
}
