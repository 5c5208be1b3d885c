package org.ligne.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.ligne.ui.picture.PictureMenu;
import org.ligne.ui.picture.PlanControl;
import org.ligne.ui.picture.PlanPane;
import org.ligne.ui.visual.Grounds;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.visual.calendar.Calendars;
import org.ligne.visual.calendar.View;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Scene;

/**
 * A calendar with its bar: which span it shows, and of which days. It is laid out in the background
 * whenever the plan, the span or the room changes; until then the last picture stays. UI thread
 * only.
 */
final class CalendarControl implements PlanControl {
  private static final int REST_MILLIS = 60;

  private final Composite body;
  private final Bar bar;
  private final SceneCanvas canvas;
  private final SceneCanvas tray;
  private final TrayRoom room;
  private final Map<String, IAction> actions;
  private Plan plan;
  private LocalDate day;
  private Span span = Span.MONTH;
  private boolean lanes = true;
  private Object turn;
  private boolean isNewSpan = true;

  /** Entries chosen elsewhere that are not shown yet. */
  private List<String> sought = List.of();

  private CalendarControl(PlanPane pane) {
    body = new Composite(pane.body(), SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
    bar = new Bar(body, this);
    SashForm both = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
    Gestures onDays = new Gestures(pane, this::closer);
    canvas = new SceneCanvas(both, Grounds.palette(body), onDays);
    Gestures onTray = new Gestures(pane, this::closer);
    tray = new SceneCanvas(both, Grounds.palette(body), onTray);
    canvas.leadsTo(tray);
    tray.leadsTo(canvas);
    join(onDays, canvas, tray);
    join(onTray, tray, canvas);
    actions = PictureMenu.on(canvas, pane::picture).actions();
    PictureMenu.on(tray, pane::picture);
    canvas.name(Messages.name);
    tray.name(Messages.tray);
    room = new TrayRoom(both);
    tray.control().addListener(SWT.Resize, event -> resized());
    canvas.control().addListener(SWT.Resize, event -> resized());
    canvas.control().addListener(SWT.KeyDown, this::key);
    bar.show(span, lanes);
  }

  static CalendarControl in(PlanPane pane) {
    CalendarControl made = new CalendarControl(pane);
    pane.shows(made.body, made::show);
    pane.reveals(made::reveal);
    pane.tells(made.bar::say);
    return made;
  }

  /** What is dragged out of one is dropped on both; what is selected in one, in it alone. */
  private static void join(Gestures gestures, SceneCanvas own, SceneCanvas other) {
    gestures.on(own, List.of(own, other));
    gestures.whenSelected(() -> other.select(own.chosen()));
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
    room.filled(!plan.unplaced().isEmpty() || !plan.held().isEmpty());
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

  /** While there is no picture, people wait; later, for the size to stay. */
  private void resized() {
    if (canvas.scene().isEmpty()) {
      lay();
      return;
    }
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
    Display display = body.getDisplay();
    ICoreRunnable work =
        monitor -> {
          Scene scene = wanted.scene(shown, at, view);
          Scene loose = Calendars.tray(shown, beside.width, beside.height);
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
      seek();
    }
  }

  /** Shows entries that were chosen elsewhere, on another day if need be. */
  private void reveal(List<String> entries) {
    canvas.select(entries);
    tray.select(entries);
    sought = entries;
    seek();
  }

  private void seek() {
    boolean here = !canvas.selection().isEmpty() || !tray.selection().isEmpty();
    Optional<LocalDate> there = sought.isEmpty() || here ? Optional.empty() : firstSought();
    if (here || there.isPresent()) {
      sought = List.of();
    }
    there.ifPresent(
        found -> {
          day = found;
          lay();
        });
  }

  private Optional<LocalDate> firstSought() {
    return plan == null
        ? Optional.empty()
        : plan.cards().stream()
            .filter(each -> sought.contains(each.id()))
            .map(each -> each.at(plan.zone()).toLocalDate())
            .findFirst();
  }

  // ---- what the bar and keys do

  void span(Span wanted) {
    sought = List.of();
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
    sought = List.of();
    if (day != null) {
      day = span.turn(day, by);
      lay();
    }
  }

  void today() {
    sought = List.of();
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
