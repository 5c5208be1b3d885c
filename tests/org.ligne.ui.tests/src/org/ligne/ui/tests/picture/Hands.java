package org.ligne.ui.tests.picture;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Element;

/** What hands do to pictures with a pointer, from one to another too. */
public final class Hands {
  private static final int INSIDE = 6;
  private static final int FAR = 12;

  private Hands() {}

  /** Clicks on an element. */
  public static void click(Drawn drawn, Element element) {
    Ui.run(
        () -> {
          Point at = inside(drawn, element);
          send(drawn, SWT.MouseDown, at);
          send(drawn, SWT.MouseUp, at);
        });
  }

  /** Clicks on an element twice. */
  public static void open(Drawn drawn, Element element) {
    click(drawn, element);
    Ui.start(
        () -> {
          Point at = inside(drawn, element);
          send(drawn, SWT.MouseDown, at);
          send(drawn, SWT.MouseDoubleClick, at);
          send(drawn, SWT.MouseUp, at);
        });
  }

  /** Takes an element and holds it above a place of the same picture or another. */
  public static void carry(Drawn from, Element element, Drawn to, Box box) {
    Ui.run(
        () -> {
          Point start = inside(from, element);
          send(from, SWT.MouseDown, start);
          send(from, SWT.MouseMove, new Point(start.x + FAR, start.y + FAR));
          send(from, SWT.MouseMove, middle(from, to, box));
        });
  }

  /** Lets go what is held above a place. */
  public static void drop(Drawn from, Drawn to, Box box) {
    Ui.run(() -> send(from, SWT.MouseUp, middle(from, to, box)));
  }

  /** All of it. */
  public static void drag(Drawn from, Element element, Drawn to, Box box) {
    carry(from, element, to, box);
    drop(from, to, box);
  }

  /** The tray beside a calendar. */
  public static Drawn tray(Drawn calendar) {
    return Ui.find(
        "the tray",
        () -> {
          Composite both = calendar.canvas().control().getParent();
          List<Control> canvases =
              List.of(both.getChildren()).stream()
                  .filter(each -> each.getData(SceneCanvas.KEY) != null && each.isVisible())
                  .toList();
          SceneCanvas tray = (SceneCanvas) canvases.getLast().getData(SceneCanvas.KEY);
          return tray.scene().isEmpty() ? null : new Drawn(tray);
        });
  }

  /** A place of the tray that is in sight. */
  public static Box place(Drawn tray) {
    Rectangle area = Ui.get(() -> tray.canvas().control().getClientArea());
    return new Box(0, area.height / 2.0, area.width, 20);
  }

  /** Nobody takes what is out of sight: it is scrolled to. */
  private static Point inside(Drawn drawn, Element element) {
    drawn.canvas().reveal(element);
    Box box = element.box();
    Rectangle place = drawn.canvas().window(box);
    return new Point(
        place.x + Math.min(INSIDE, place.width / 2), place.y + Math.min(INSIDE, place.height / 2));
  }

  private static Point middle(Drawn from, Drawn to, Box box) {
    Rectangle place = to.canvas().window(box);
    Point there = new Point(place.x + place.width / 2, place.y + place.height / 2);
    return from.canvas().control().toControl(to.canvas().control().toDisplay(there));
  }

  private static void send(Drawn drawn, int type, Point at) {
    Event event = new Event();
    event.type = type;
    event.button = 1;
    event.count = 1;
    event.x = at.x;
    event.y = at.y;
    drawn.canvas().control().notifyListeners(type, event);
  }
}
