package org.ligne.benchmarks.window;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;

/**
 * A hand on a picture in a window, with a watch in the other one. All durations in milliseconds.
 */
final class Hand {
  private static final int TIMES = 61;
  private static final int STEP = 12;

  /** What is dragged goes round among so many places, each so far from the one before. */
  private static final int WAYS = 3;

  private static final int ACROSS = 160;
  private static final int DOWN = 60;
  private static final Duration QUIET = Duration.ofSeconds(1);

  private final SceneCanvas picture;
  private final Canvas canvas;
  private long began;
  private long ended;

  /** When the first picture after a change was painted; 0 while it is awaited. */
  private long answered;

  /** On the UI thread only. */
  Hand(SceneCanvas picture) {
    this.picture = picture;
    this.canvas = picture.control();
    // A filter hears of it before the picture does, and the last listener after it.
    canvas.getDisplay().addFilter(SWT.Paint, this::begins);
    canvas.addListener(SWT.Paint, event -> ends());
  }

  private void begins(Event event) {
    if (event.widget == canvas) {
      began = System.nanoTime();
    }
  }

  private void ends() {
    ended = System.nanoTime();
    answered = answered == 0 ? ended : answered;
  }

  /** How long it took to drag: until it began to show, until it was judged, and each move. */
  record Drag(double begun, double judged, double[] moved) {}

  /** Presses a button of the bar above and waits for another picture. */
  void choose(String text) throws Exception {
    Scene before =
        Screen.get(
            () -> {
              Scene shown = picture.scene().orElseThrow();
              button(canvas.getParent(), text).notifyListeners(SWT.Selection, new Event());
              return shown;
            });
    Screen.find(text, () -> picture.scene().filter(now -> now != before).orElse(null));
  }

  private static Button button(Composite around, String text) {
    Button found = below(around, text);
    return found != null ? found : button(around.getParent(), text);
  }

  private static Button below(Composite parent, String text) {
    for (Control child : parent.getChildren()) {
      if (child instanceof Button button && button.getText().equals(text)) {
        return button;
      }
      Button inside = child instanceof Composite inner ? below(inner, text) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  /** Has all that is in sight painted, again and again. */
  double[] paint() throws Exception {
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      millis[i] = painted(() -> {});
    }
    return millis;
  }

  /** How long it took to paint what something changed, once it was its turn. */
  private double painted(Runnable change) throws Exception {
    answered(change);
    return Screen.get(() -> (ended - began) / 1e6);
  }

  /** How long it took from a change until it was painted first; more may be painted later. */
  private double answered(Runnable change) throws Exception {
    long start = System.nanoTime();
    Screen.get(
        () -> {
          answered = 0;
          change.run();
          canvas.redraw();
          return canvas;
        });
    return (Screen.find("it painted", () -> answered == 0 ? null : answered) - start) / 1e6;
  }

  /** Scrolls from end to end; none if all is in sight. */
  double[] scroll() throws Exception {
    ScrollBar bar = Screen.get(this::bar);
    if (bar == null) {
      return new double[0];
    }
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      int part = i;
      millis[i] = painted(() -> scroll(bar, (double) part / (TIMES - 1)));
    }
    painted(() -> scroll(bar, 1.0 / 2));
    return millis;
  }

  private ScrollBar bar() {
    return List.of(canvas.getHorizontalBar(), canvas.getVerticalBar()).stream()
        .filter(ScrollBar::isVisible)
        .max((one, other) -> Integer.compare(way(one), way(other)))
        .orElse(null);
  }

  private static int way(ScrollBar bar) {
    return bar.getMaximum() - bar.getThumb();
  }

  private static void scroll(ScrollBar bar, double part) {
    bar.setSelection((int) (part * way(bar)));
    bar.notifyListeners(SWT.Selection, new Event());
  }

  /**
   * Takes an entry in sight, carries it around and puts it back; none where that cannot be done.
   */
  Optional<Drag> drag() throws Exception {
    Rectangle from = Screen.get(() -> picture.spots().isEmpty() ? null : entry());
    return from == null ? Optional.empty() : Optional.of(drag(from));
  }

  private Drag drag(Rectangle from) throws Exception {
    int x = from.x + from.width / 2;
    int y = from.y + from.height / 2;
    Screen.get(() -> send(SWT.MouseDown, x, y));
    long start = System.nanoTime();
    double begun = answered(() -> send(SWT.MouseMove, x + STEP, y));
    double judged = (settled() - start) / 1e6;
    double[] moved = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      int way = i % WAYS;
      moved[i] = answered(() -> send(SWT.MouseMove, x + way * ACROSS, y + way * DOWN));
    }
    Screen.get(this::escape);
    return new Drag(begun, judged, moved);
  }

  /** When the last was painted, as soon as nothing has been for a while: all verdicts are there. */
  private long settled() throws Exception {
    long last;
    do {
      last = Screen.get(() -> ended);
      Screen.pause(QUIET);
    } while (Screen.get(() -> ended) != last);
    return last;
  }

  /** Where an entry is that all of is in sight; null if there is none. */
  private Rectangle entry() {
    Scene scene = picture.scene().orElseThrow();
    Rectangle area = canvas.getClientArea();
    int left = (int) scene.frozen().left();
    int top = (int) scene.frozen().top();
    Rectangle body = new Rectangle(left, top, area.width - left, area.height - top);
    return scene.elements().stream()
        .filter(each -> each.kind() == Element.Kind.ENTRY)
        .map(each -> picture.window(each.box()))
        .filter(each -> body.intersection(each).equals(each))
        .findFirst()
        .orElse(null);
  }

  private Control send(int type, int x, int y) {
    Event event = new Event();
    event.button = 1;
    event.count = 1;
    event.x = x;
    event.y = y;
    canvas.notifyListeners(type, event);
    return canvas;
  }

  private Control escape() {
    Event event = new Event();
    event.keyCode = SWT.ESC;
    canvas.notifyListeners(SWT.KeyDown, event);
    return send(SWT.MouseUp, 0, 0);
  }
}
