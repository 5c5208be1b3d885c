package org.ligne.ui.visual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.ligne.visual.scene.Element;

/** What the pointer does to a picture. */
final class Pointing {
  /** Nearer than this to where the button went down, a hand merely trembles. */
  private static final int TREMBLE = 4;

  private final SceneCanvas canvas;
  private Element pressed;
  private int pressedX;
  private int pressedY;
  private Dragging dragging;

  Pointing(SceneCanvas canvas) {
    this.canvas = canvas;
    canvas.control().addListener(SWT.MouseDown, this::down);
    canvas.control().addListener(SWT.MouseMove, this::move);
    canvas.control().addListener(SWT.MouseUp, this::up);
    canvas.control().addListener(SWT.MouseDoubleClick, this::twice);
    canvas.control().addListener(SWT.MouseExit, event -> canvas.hover(Optional.empty()));
    canvas.control().addListener(SWT.KeyDown, this::key);
    canvas.control().addListener(SWT.KeyUp, this::key);
  }

  private void down(Event event) {
    Optional<Element> element = canvas.at(event.x, event.y);
    canvas.control().setFocus();
    pressed = event.button == 1 ? element.orElse(null) : null;
    pressedX = event.x;
    pressedY = event.y;
    boolean beside = (event.stateMask & SWT.MOD1) != 0;
    if (element.isEmpty()) {
      canvas.chooseNothing();
    } else if (beside || !canvas.isSelected(element.get()) || isLent(event)) {
      canvas.choose(element.get(), beside);
    } else {
      canvas.focus(element.get());
    }
  }

  /** Of much that was chosen elsewhere, only what one takes oneself is dragged. */
  private boolean isLent(Event event) {
    return event.button == 1 && canvas.picks().isLent();
  }

  private void move(Event event) {
    if (dragging != null) {
      dragging.to(event.x, event.y);
    } else if (pressed != null && isFar(event) && canvas.user().isMovable(pressed)) {
      dragging = new Dragging(canvas, movable());
      dragging.to(event.x, event.y);
    } else {
      canvas.hover(canvas.at(event.x, event.y));
    }
  }

  /** What is selected; what the pointer has in its grip comes first. */
  private List<Element> movable() {
    List<Element> all = new ArrayList<>(canvas.selection());
    all.removeIf(each -> !canvas.user().isMovable(each));
    all.remove(pressed);
    all.addFirst(pressed);
    return all;
  }

  private boolean isFar(Event event) {
    return Math.abs(event.x - pressedX) > TREMBLE || Math.abs(event.y - pressedY) > TREMBLE;
  }

  private void up(Event event) {
    Dragging ending = dragging;
    pressed = null;
    dragging = null;
    if (ending != null) {
      ending.drop(event.x, event.y);
    }
  }

  private void twice(Event event) {
    Optional<Element> element = canvas.at(event.x, event.y);
    if (event.button != 1) {
      return;
    }
    if (element.isPresent()) {
      canvas.user().opened(element.get(), canvas.spot(event.x, event.y));
    } else {
      canvas.spot(event.x, event.y).ifPresent(canvas.user()::made);
    }
  }

  private void key(Event event) {
    if (dragging != null && event.keyCode == SWT.ESC && event.type == SWT.KeyDown) {
      dragging.end();
      dragging = null;
      pressed = null;
      event.doit = false;
    }
  }
}
