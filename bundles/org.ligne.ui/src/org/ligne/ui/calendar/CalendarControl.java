package org.ligne.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.ligne.ui.base.Now;
import org.ligne.ui.picture.Gestures;
import org.ligne.ui.picture.Picture;
import org.ligne.ui.picture.PictureMenu;
import org.ligne.ui.picture.PlanControl;
import org.ligne.ui.picture.PlanPane;
import org.ligne.ui.visual.Grounds;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.calendar.Calendars;
import org.ligne.visual.calendar.View;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;

/**
 * A calendar with its bar: which span it shows, and of which days. It is laid out in the background
 * whenever the plan, the span or the room changes; until then the last picture stays. UI thread
 * only.
 */
final class CalendarControl implements PlanControl {
  private static final int REST_MILLIS = 60;
  private static final int CALENDAR = 78;
  private static final int TRAY = 22;

  private final Composite body;
  private final Bar bar;
  private final SceneCanvas canvas;
  private final SceneCanvas tray;
  private final Supplier<Optional<Picture>> picture;
  private Map<String, IAction> actions;
  private Plan plan;
  private LocalDate day;
  private Span span = Span.MONTH;
  private boolean lanes = true;
  private Object turn;
  private boolean isNewSpan = true;

  CalendarControl(
      Composite parent, Supplier<Optional<Picture>> picture, Consumer<List<Element>> selected) {
    this.picture = picture;
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
    bar = new Bar(body, this);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
    SashForm both = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
    canvas = canvas(both, selected);
    tray = canvas(both, selected);
    tray.leadsTo(canvas);
    both.setWeights(CALENDAR, TRAY);
    both.setMaximizedControl(canvas.control());
    tray.control().addListener(SWT.Resize, event -> resized());
    canvas.control().addListener(SWT.Resize, event -> resized());
    canvas.control().addListener(SWT.KeyDown, this::key);
    bar.show(span, lanes);
  }

  static CalendarControl in(PlanPane pane) {
    CalendarControl made = new CalendarControl(pane.body(), pane::picture, pane::selected);
    pane.shows(made.body, made::show);
    return made;
  }

  /** What is dragged from either picture is dropped on the calendar. */
  private SceneCanvas canvas(Composite parent, Consumer<List<Element>> selected) {
    Gestures gestures = new Gestures(picture, selected, this::closer);
    SceneCanvas made = new SceneCanvas(parent, Grounds.palette(body), gestures);
    gestures.on(canvas == null ? made : canvas);
    PictureMenu menu = PictureMenu.on(made, picture);
    if (canvas == null) {
      actions = menu.actions();
    }
    return made;
  }

  @Override
  public Map<String, IAction> actions() {
    return actions;
  }

  @Override
  public SceneCanvas canvas() {
    return canvas;
  }

  /** Shows a plan. The first time it begins today, or where the plan begins. */
  void show(Plan shown) {
    plan = shown;
    if (day == null) {
      day = first(shown);
    }
    canvas.palette(Grounds.palette(body));
    tray.palette(Grounds.palette(body));
    SashForm both = (SashForm) canvas.control().getParent();
    both.setMaximizedControl(plan.unplaced().isEmpty() ? canvas.control() : null);
    lay();
  }

  private static LocalDate first(Plan plan) {
    LocalDate today = Now.day(plan.zone());
    boolean runs = plan.stretches().stream().anyMatch(each -> each.meets(today, today));
    List<LocalDate> days =
        plan.cards().stream().map(each -> each.at(plan.zone()).toLocalDate()).toList();
    return runs || days.isEmpty()
        ? today
        : days.stream().filter(today::isBefore).findFirst().orElse(days.getFirst());
  }

  private void resized() {
    canvas
        .control()
        .getDisplay()
        .timerExec(
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
    LocalDate at = day;
    Span wanted = span;
    View view = new View(area.width, area.height, Now.instant(), lanes && span == Span.DAY);
    Rectangle beside = tray.control().getClientArea();
    View narrow = new View(beside.width, beside.height, view.now());
    Display display = body.getDisplay();
    ICoreRunnable work =
        monitor -> {
          Scene scene = wanted.scene(shown, at, view);
          Scene loose = Calendars.tray(shown, narrow);
          display.asyncExec(() -> laid(now, scene, loose));
        };
    Job job = Job.createSystem(Messages.laying, work);
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  private void laid(Object when, Scene scene, Scene loose) {
    if (when == turn && !body.isDisposed()) {
      canvas.show(scene);
      tray.show(loose);
      if (isNewSpan) {
        isNewSpan = false;
        canvas.goTo(day);
      }
    }
  }

  // ---- what the bar and keys do

  void span(Span wanted) {
    isNewSpan = span != wanted;
    span = wanted;
    bar.show(span, lanes);
    lay();
  }

  void lanes(boolean wanted) {
    lanes = wanted;
    lay();
  }

  void turn(int by) {
    if (day != null) {
      day = span.turn(day, by);
      lay();
    }
  }

  void today() {
    if (plan != null) {
      day = Now.day(plan.zone());
      lay();
    }
  }

  private void closer(LocalDate wanted) {
    day = wanted;
    span(Span.DAY);
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.PAGE_UP -> turn(-1);
      case SWT.PAGE_DOWN -> turn(1);
      default -> {
        // Keys of the canvas.
      }
    }
  }
}
