package org.ligne.ui.figures;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.ligne.ui.base.Now;
import org.ligne.ui.picture.Picture;
import org.ligne.ui.picture.PlanControl;
import org.ligne.ui.picture.PlanPane;
import org.ligne.ui.picture.Reveal;
import org.ligne.ui.picture.TopBar;
import org.ligne.ui.visual.Grounds;
import org.ligne.ui.visual.SceneCanvas;
import org.ligne.ui.visual.SceneUser;
import org.ligne.visual.figures.FigureScene;
import org.ligne.visual.figures.Frame;
import org.ligne.visual.figures.Norms;
import org.ligne.visual.figures.Shown;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Spot;

/**
 * Figures of a plan. They are taken and laid out in the background whenever the plan or the room
 * changes; until then the last picture stays. UI thread only.
 */
final class FiguresControl implements PlanControl, SceneUser {
  private static final int REST_MILLIS = 60;

  private final PlanPane pane;
  private final Composite body;
  private final TopBar bar;
  private final Composite place;
  private final SceneCanvas canvas;
  private Drawing drawing;
  private Consumer<FigureScene> told = scene -> {};
  private BooleanSupplier focus;
  private Plan part;
  private FigureScene shown;
  private Object turn;
  private volatile Asked asked;

  /** What is asked of a picture's plan, read once for all its layouts. */
  private record Asked(Picture of, Norms norms) {}

  /** What is drawn of a plan. */
  interface Drawing {
    /** Takes the figures and lays them out; any thread. */
    FigureScene scene(Shown shown, Frame frame);
  }

  FiguresControl(PlanPane pane, Drawing drawing) {
    this.pane = pane;
    this.drawing = drawing;
    body = new Composite(pane.body(), SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
    bar = new TopBar(body);
    pane.tells(bar::say);
    place = new Composite(body, SWT.NONE);
    place.setLayout(new StackLayout());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
    canvas = new SceneCanvas(place, Grounds.palette(pane.body()), this);
    front(canvas.control());
    pane.reveals(canvas::select);
    canvas.control().addListener(SWT.Resize, event -> resized());
  }

  /** The whole. */
  Composite control() {
    return body;
  }

  /** Where the picture goes, and what may stand in its place. */
  Composite place() {
    return place;
  }

  /** Has somebody told of each new picture. */
  void whenLaid(Consumer<FigureScene> listener) {
    told = listener;
  }

  /** Shows the picture. */
  void front() {
    front(canvas.control());
    focus = canvas.control()::setFocus;
  }

  /** Shows something else in the place of the picture. */
  void front(Control other, BooleanSupplier focusing) {
    front(other);
    focus = focusing;
  }

  private void front(Control control) {
    ((StackLayout) place.getLayout()).topControl = control;
    place.layout();
  }

  @Override
  public boolean setFocus() {
    return focus == null ? canvas.control().setFocus() : focus.getAsBoolean();
  }

  /** What stands above the picture. */
  TopBar bar() {
    return bar;
  }

  /** Goes to where today is, or else to the beginning. */
  void today() {
    pane.picture().ifPresent(picture -> canvas.goTo(Now.day(picture.plan().zone())));
  }

  @Override
  public SceneCanvas canvas() {
    return canvas;
  }

  /** Shows a plan. */
  void show(Plan plan) {
    part = plan;
    canvas.palette(Grounds.palette(body));
    lay();
  }

  /** Shows something else of the same plan. */
  void draw(Drawing other) {
    drawing = other;
    lay();
  }

  private void resized() {
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
    Picture picture = pane.picture().orElse(null);
    if (part == null || picture == null || area.width == 0) {
      return;
    }
    Object now = new Object();
    turn = now;
    Plan own = part;
    Drawing wanted = drawing;
    Frame frame = new Frame(area.width, Now.instant());
    Display display = body.getDisplay();
    ICoreRunnable work =
        monitor -> {
          Shown figures = new Shown(picture.plan(), own, norms(picture));
          FigureScene scene = wanted.scene(figures, frame);
          display.asyncExec(() -> laid(now, scene));
        };
    Job job = Job.createSystem(Messages.laying, work);
    job.setPriority(Job.INTERACTIVE);
    job.schedule();
  }

  private Norms norms(Picture picture) {
    Asked known = asked;
    if (known == null || known.of() != picture) {
      known = new Asked(picture, Norms.of(picture.planning().compilation()));
      asked = known;
    }
    return known.norms();
  }

  private void laid(Object when, FigureScene scene) {
    if (when == turn && !body.isDisposed()) {
      boolean first = shown == null;
      shown = scene;
      canvas.show(scene);
      told.accept(scene);
      if (first) {
        today();
      }
    }
  }

  // ---- what people do with figures

  @Override
  public void selected(List<Element> elements) {
    pane.selected(canvas);
  }

  @Override
  public void opened(Element element, Optional<Spot> spot) {
    pane.picture()
        .ifPresent(
            picture ->
                shown.entries(element).stream()
                    .findFirst()
                    .ifPresent(id -> Reveal.inText(picture.project(), id)));
  }
}
