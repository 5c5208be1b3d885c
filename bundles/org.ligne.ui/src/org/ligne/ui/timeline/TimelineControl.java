package org.ligne.ui.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.ligne.ui.base.Now;
import org.ligne.ui.picture.Gestures;
import org.ligne.ui.picture.PictureMenu;
import org.ligne.ui.picture.PlanControl;
import org.ligne.ui.picture.PlanPane;
import org.ligne.ui.visual.Grounds;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.timeline.Timeline;
import org.ligne.visual.timeline.TimelineScene;
import org.ligne.visual.timeline.Zoom;

/**
 * A timeline with its bar and its small map. It is laid out in the background whenever the plan,
 * the scale or the room changes; until then the last picture stays. UI thread only.
 */
final class TimelineControl implements PlanControl {
  private static final int REST_MILLIS = 60;
  private static final int HOURS = 24;
  private static final double CLOSER = 6;

  private final Composite body;
  private final Bar bar;
  private final SceneCanvas canvas;
  private final MiniMap map;
  private final Map<String, IAction> actions;
  private Plan plan;

  /** The last that was laid out, and the plan it is of: while a newer one is laid out, an older. */
  private Timeline timeline;

  private Plan laidOut;
  private TimelineScene scene;

  /** What a window shall show, beginning behind the names of the lanes; null before it is known. */
  private Zoom wanted;

  /** Whether all of it is wanted, however large the window is. */
  private boolean fits = true;

  /** What the map shows. */
  private Instant shownLeft;

  private Instant shownRight;

  /** What is being laid out; null if what is wanted is shown. */
  private Object turn;

  static TimelineControl in(PlanPane pane) {
    TimelineControl made = new TimelineControl(pane);
    pane.shows(made.body, made::show);
    pane.reveals(made.canvas::select);
    pane.tells(made.bar::say);
    return made;
  }

  private TimelineControl(PlanPane pane) {
    body = new Composite(pane.body(), SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
    bar = new Bar(body, this);
    Gestures gestures = new Gestures(pane, this::closer);
    canvas = new SceneCanvas(body, Grounds.palette(pane.body()), gestures);
    gestures.on(canvas, List.of(canvas));
    canvas.name(Messages.name);
    actions = PictureMenu.on(canvas, pane::picture).actions();
    GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
    canvas.control().addListener(SWT.Resize, event -> resized());
    canvas.control().addListener(SWT.Paint, event -> look());
    map = new MiniMap(body, this);
    new Zooming(this);
  }

  @Override
  public SceneCanvas canvas() {
    return canvas;
  }

  @Override
  public Map<String, IAction> actions() {
    return actions;
  }

  /** Shows a plan; the first time all of it, later what was looked at before. */
  void show(Plan shown) {
    plan = shown;
    canvas.palette(Grounds.palette(body));
    map.adaptColours();
    lay();
  }

  /** While there is no picture, people wait; later, for the size to stay. */
  private void resized() {
    if (scene == null) {
      lay();
      return;
    }
    Display display = body.getDisplay();
    display.timerExec(
        REST_MILLIS,
        () -> {
          if (!body.isDisposed()) {
            lay();
          }
        });
  }

  private void lay() {
    Rectangle area = canvas.control().getClientArea();
    if (plan == null || area.width == 0) {
      return;
    }
    Object now = new Object();
    turn = now;
    Plan shown = plan;
    Timeline known = laidOut == shown ? timeline : null;
    Zoom zoom = fits ? null : wanted;
    Instant moment = Now.instant();
    Display display = body.getDisplay();
    ICoreRunnable work =
        monitor -> {
          Timeline made = known == null ? Timeline.of(shown, moment) : known.at(moment);
          double hour =
              zoom == null ? made.fitting(area.width) : made.scale(zoom.hour(), area.width);
          TimelineScene laid = made.scene(hour, area.width, area.height);
          display.asyncExec(() -> laid(now, shown, made, laid));
        };
    Job job = Job.createSystem(Messages.laying, work);
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  private void laid(Object when, Plan of, Timeline made, TimelineScene laid) {
    if (when == turn && !body.isDisposed()) {
      turn = null;
      shownLeft = null;
      timeline = made;
      laidOut = of;
      scene = laid;
      canvas.show(laid);
      if (fits || wanted == null) {
        wanted = new Zoom(made.reach().from(), laid.zoom().hour());
      }
      canvas.across(laid.zoom().x(wanted.left()) - TimelineScene.EDGE);
      look();
    }
  }

  /** Whoever scrolled, keyboard or pointer: what is in sight is what is wanted. */
  private void look() {
    if (turn == null && scene != null) {
      int width = canvas.control().getClientArea().width;
      Zoom zoom = scene.zoom();
      Instant left = zoom.at(canvas.across() + TimelineScene.EDGE);
      Instant right = zoom.at(canvas.across() + width);
      if (!left.equals(shownLeft) || !right.equals(shownRight)) {
        wanted = new Zoom(left, zoom.hour());
        bar.show(fits ? Span.ALL : Span.of(room() / zoom.day()).orElse(null));
        shownLeft = left;
        shownRight = right;
        map.show(timeline, left, right);
      }
    }
  }

  // ---- what bar, wheel and keys do

  private double room() {
    return canvas.control().getClientArea().width - TimelineScene.EDGE;
  }

  /** Nearer if the factor is above 1; what is in the middle stays there, or the selection. */
  void zoom(double factor) {
    Rectangle area = canvas.control().getClientArea();
    int x =
        canvas.selection().stream()
            .map(each -> canvas.window(each.box()))
            .map(box -> box.x + box.width / 2)
            .filter(each -> each > TimelineScene.EDGE && each < area.width)
            .findFirst()
            .orElse((int) (TimelineScene.EDGE + room() / 2));
    zoom(factor, x);
  }

  /** Nearer; what is at a point of the window stays there. */
  void zoom(double factor, int x) {
    if (wanted != null && timeline != null) {
      double width = canvas.control().getClientArea().width;
      double hour = timeline.scale(wanted.hour() * factor, width);
      fits = false;
      wanted = wanted.around(Math.max(0, x - TimelineScene.EDGE), hour);
      lay();
    }
  }

  /** So much in the window; what is in the middle stays there. */
  void span(Span span) {
    if (span == Span.ALL) {
      fit();
    } else if (wanted != null) {
      zoom(room() / (span.days() * HOURS) / wanted.hour());
    }
  }

  /** All of it. */
  void fit() {
    if (timeline != null) {
      fits = true;
      lay();
    }
  }

  void today() {
    if (wanted != null) {
      from(new Zoom(Now.instant(), wanted.hour()).at(-room() / 2));
    }
  }

  void pan(double by) {
    canvas.across(canvas.across() + by);
  }

  /** A window further, or back. */
  void turn(int by) {
    pan(by * room());
  }

  /** Shows what begins at a moment. */
  void from(Instant left) {
    if (scene != null && turn == null) {
      canvas.across(scene.zoom().x(left) - TimelineScene.EDGE);
    } else if (wanted != null) {
      wanted = new Zoom(left, wanted.hour());
    }
  }

  private void closer(LocalDate day) {
    if (wanted != null && timeline != null) {
      Instant noon = day.atTime(HOURS / 2, 0).atZone(plan.zone()).toInstant();
      double hour = timeline.scale(wanted.hour() * CLOSER, canvas.control().getClientArea().width);
      fits = false;
      wanted = new Zoom(noon, hour).moved(-room() / 2);
      lay();
    }
  }
}
