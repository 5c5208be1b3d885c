package org.ligne.ui.tests.picture;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.Spot;

/** A picture in a window, and the hand on it. */
public record Drawn(SceneCanvas canvas) {
  /** So often the same picture is seen before it counts as settled. */
  private static final int LOOKS = 20;

  /** The first visible picture inside a control, once it is drawn. */
  public static Drawn in(Composite parent) {
    return new Drawn(
        Ui.find(
            "a picture",
            () -> {
              SceneCanvas found = find(parent);
              return found == null || found.scene().isEmpty() ? null : found;
            }));
  }

  private static SceneCanvas find(Composite parent) {
    for (Control child : parent.getChildren()) {
      if (child.isVisible() && child.getData(SceneCanvas.KEY) instanceof SceneCanvas canvas) {
        return canvas;
      }
      SceneCanvas inside = child instanceof Composite part ? find(part) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  /** The picture with the bar above it. */
  public Composite around() {
    return Ui.get(() -> canvas.control().getParent().getParent());
  }

  /** Waits until it is laid out for the room it has: until another picture comes no more. */
  public Drawn awaitSettled() {
    AtomicReference<Scene> last = new AtomicReference<>();
    AtomicInteger same = new AtomicInteger();
    Ui.await(
        "a picture that stays",
        () -> {
          Scene now = canvas.scene().orElseThrow();
          boolean equal = last.getAndSet(now) == now;
          return (equal ? same.incrementAndGet() : same.updateAndGet(each -> 0)) == LOOKS;
        });
    return this;
  }

  List<Element> elements() {
    return Ui.get(() -> canvas.scene().orElseThrow().elements());
  }

  /** The element of an entry, once it is there. */
  public Element element(String id) {
    return Ui.find(
        "the card of " + id,
        () ->
            canvas.scene().orElseThrow().elements().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null));
  }

  /** A place to drop things on, by its day. */
  Spot day(String day) {
    return Ui.find(
        "the day " + day,
        () ->
            canvas.spots().stream()
                .filter(each -> each.day().toString().equals(day))
                .findFirst()
                .orElse(null));
  }

  /** Drags from one box to another with the pointer. */
  void drag(Box from, Box to) {
    Ui.run(
        () -> {
          Rectangle start = canvas.window(from);
          Rectangle end = canvas.window(to);
          send(SWT.MouseDown, start.x + 4, start.y + 4);
          send(SWT.MouseMove, start.x + 14, start.y + 14);
          send(SWT.MouseMove, middle(end.x, end.width), middle(end.y, end.height));
          send(SWT.MouseUp, middle(end.x, end.width), middle(end.y, end.height));
        });
  }

  private static int middle(int from, int length) {
    return from + length / 2;
  }

  private void send(int type, int x, int y) {
    Event event = new Event();
    event.type = type;
    event.button = 1;
    event.count = 1;
    event.x = x;
    event.y = y;
    canvas.control().notifyListeners(type, event);
  }
}
