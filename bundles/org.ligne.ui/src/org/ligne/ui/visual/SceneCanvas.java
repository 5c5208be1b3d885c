package org.ligne.ui.visual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.SceneState.Verdict;
import org.ligne.visual.scene.Spot;

/**
 * Shows a picture: scrolls it, paints what is visible, and has people select, open and drag with
 * the pointer or the keyboard. UI thread only.
 */
public final class SceneCanvas {
  /** Under this key the control knows its canvas, for tests and actions. */
  public static final String KEY = SceneCanvas.class.getName();

  private final Canvas canvas;
  private final Scrolling scrolling;
  private final SceneUser user;
  private final Set<String> selected = new LinkedHashSet<>();
  private final List<SceneCanvas> neighbours = new ArrayList<>();
  private Map<String, Element> elements = Map.of();
  private List<Element> all = List.of();
  private Looks looks;
  private Scene scene;
  private String focused;
  private String hovered;
  private Spot target;
  private Map<Spot, Verdict> verdicts = Map.of();

  /** A canvas without a picture. */
  public SceneCanvas(Composite parent, Palette palette, SceneUser user) {
    this.user = user;
    canvas =
        new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.V_SCROLL | SWT.H_SCROLL);
    canvas.setData(KEY, this);
    scrolling = new Scrolling(canvas);
    palette(palette);
    canvas.addPaintListener(event -> paint(event.gc));
    canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
    canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
    new Pointing(this);
    new Keying(this);
    new Hearing(this);
  }

  /** The control, to lay it out and to listen to its size. */
  public Canvas control() {
    return canvas;
  }

  /** Other colours, as when the theme was switched. */
  public void palette(Palette palette) {
    if (looks != null && looks.palette() == palette) {
      return;
    }
    looks = new Looks(canvas, palette);
    canvas.setBackground(looks.colour(Ink.Role.PAPER));
    canvas.redraw();
  }

  /** Shows another picture, or the same one anew: what was selected and in sight stays so. */
  public void show(Scene other) {
    scene = other;
    Map<String, Element> found = new LinkedHashMap<>();
    scene.elements().forEach(each -> found.put(each.id(), each));
    elements = found;
    all = List.copyOf(found.values());
    selected.retainAll(found.keySet());
    focused = found.containsKey(focused) ? focused : null;
    hovered = found.containsKey(hovered) ? hovered : null;
    scrolling.size(scene.width(), scene.height());
    canvas.redraw();
  }

  /** Goes to a day; where the picture has no place for it, to what one wants to see first. */
  public void goTo(LocalDate day) {
    scene()
        .ifPresent(
            shown -> {
              Box home = place(shown, day).orElseGet(shown::home);
              Frozen frozen = shown.frozen();
              scrolling.to(home.x() - frozen.left(), home.y() - frozen.top());
            });
  }

  /** Days without hours are places of their own; hours are better begun with the working day. */
  private static Optional<Box> place(Scene shown, LocalDate day) {
    return shown.spots(new Box(0, 0, shown.width(), shown.height())).stream()
        .filter(spot -> spot.time() == null && day.equals(spot.day()))
        .map(Spot::box)
        .findFirst();
  }

  /** The picture, if there is one yet. */
  public Optional<Scene> scene() {
    return Optional.ofNullable(scene);
  }

  /** What is selected, in the order of the picture. */
  public List<Element> selection() {
    return elements.values().stream().filter(each -> selected.contains(each.id())).toList();
  }

  /** Selects what others chose; nobody is told of it. The first of it is brought into sight. */
  public void select(Collection<String> ids) {
    selected.clear();
    ids.stream().filter(elements::containsKey).forEach(selected::add);
    focused = selected.stream().findFirst().orElse(focused);
    focused().filter(each -> selected.contains(each.id())).ifPresent(this::reveal);
    canvas.redraw();
  }

  /** Lets things be dragged from this picture to another one. */
  public void leadsTo(SceneCanvas other) {
    neighbours.add(other);
  }

  List<SceneCanvas> neighbours() {
    return neighbours;
  }

  /** What a drop on some places would mean, now that it is known. */
  public void verdicts(Map<Spot, Verdict> known) {
    verdicts = Map.copyOf(known);
    canvas.redraw();
  }

  /** The places in sight that something can be dropped on. */
  public List<Spot> spots() {
    Rectangle area = canvas.getClientArea();
    Point origin = scrolling.origin();
    return scene()
        .map(shown -> shown.spots(new Box(origin.x, origin.y, area.width, area.height)))
        .orElse(List.of());
  }

  /** Where in the control a box of the picture is at the moment, in sight or not. */
  public Rectangle window(Box box) {
    Point origin = scrolling.origin();
    return new Rectangle(
        (int) Math.round(box.x()) - origin.x,
        (int) Math.round(box.y()) - origin.y,
        (int) Math.round(box.width()),
        (int) Math.round(box.height()));
  }

  /** How much of the picture is out of sight at its left. */
  public int across() {
    return scrolling.origin().x;
  }

  /** Leaves as much of the picture out of sight at its left, as far as that goes. */
  public void across(double x) {
    scrolling.across(x);
  }

  /** Brings a part of the picture into sight. */
  public void reveal(Element element) {
    scrolling.reveal(element.box(), scene.frozen());
  }

  /** Draws the part of the picture that is in sight. */
  private void paint(GC gc) {
    Rectangle area = canvas.getClientArea();
    Rectangle dirty = gc.getClipping().intersection(area);
    gc.setBackground(looks.colour(Ink.Role.PAPER));
    gc.fillRectangle(dirty);
    if (scene != null) {
      SceneState state = state();
      for (Quarters.Quarter each : quarters().all()) {
        paint(gc, each, dirty, state);
      }
    }
  }

  private void paint(GC gc, Quarters.Quarter quarter, Rectangle dirty, SceneState state) {
    if (quarter.window().intersects(dirty)) {
      gc.setClipping(quarter.window().intersection(dirty));
      GcSurface surface = new GcSurface(gc, looks, quarter.left(), quarter.top());
      // Names that stay in sight need to know all that is in sight; the clip keeps to what is due.
      scene.paint(surface, quarter.visible(quarter.window()), state);
      gc.setClipping(dirty);
    }
  }

  private Quarters quarters() {
    return new Quarters(scene.frozen(), canvas.getClientArea(), scrolling.origin());
  }

  private SceneState state() {
    return new SceneState(
        selected,
        Optional.ofNullable(canvas.isFocusControl() ? focused : null),
        Optional.ofNullable(hovered),
        Optional.ofNullable(target),
        verdicts);
  }

  // ---- for pointer, keyboard and screen readers

  SceneUser user() {
    return user;
  }

  Scrolling scrolling() {
    return scrolling;
  }

  List<Element> all() {
    return all;
  }

  Optional<Element> focused() {
    return Optional.ofNullable(focused).map(elements::get);
  }

  Optional<Element> at(int x, int y) {
    return scene().flatMap(shown -> shown.at(picture(x, y).x, picture(x, y).y));
  }

  Optional<Spot> spot(int x, int y) {
    return scene().flatMap(shown -> shown.spot(picture(x, y).x, picture(x, y).y));
  }

  private Point picture(int x, int y) {
    return quarters().picture(x, y);
  }

  /** Whether all of an element is in sight, and not behind the edges that stay. */
  boolean isInSight(Element element) {
    Rectangle area = canvas.getClientArea();
    Rectangle place = window(element.box());
    int left = (int) scene.frozen().left();
    int top = (int) scene.frozen().top();
    return place.x >= left
        && place.y >= top
        && place.x + place.width <= area.width
        && place.y + place.height <= area.height;
  }

  /** Opens what the keyboard is at. */
  void open() {
    focused()
        .ifPresent(
            each -> {
              Box box = each.box();
              user.opened(each, scene.spot(box.x() + box.width() / 2, box.y() + 1));
            });
  }

  boolean isSelected(Element element) {
    return selected.contains(element.id());
  }

  void hover(Optional<Element> element) {
    String now = element.map(Element::id).orElse(null);
    if (!Objects.equals(now, hovered)) {
      hovered = now;
      canvas.setToolTipText(element.map(Element::tip).orElse(null));
      canvas.redraw();
    }
  }

  void aim(Optional<Spot> spot) {
    Spot now = spot.orElse(null);
    if (!Objects.equals(now, target)) {
      target = now;
      canvas.redraw();
    }
  }

  /** Puts the keyboard on an element and selects it, alone or beside others. */
  void choose(Element element, boolean beside) {
    focused = element.id();
    if (!beside) {
      selected.clear();
      selected.add(element.id());
    } else if (!selected.remove(element.id())) {
      selected.add(element.id());
    }
    tell();
  }

  /** Puts the keyboard on an element and leaves the selection alone. */
  void focus(Element element) {
    focused = element.id();
    reveal(element);
    canvas.redraw();
  }

  /** Selects all entries. */
  public void selectAll() {
    selected.clear();
    elements.values().stream()
        .filter(each -> each.kind() == Element.Kind.ENTRY)
        .forEach(each -> selected.add(each.id()));
    tell();
  }

  void chooseNothing() {
    if (!selected.isEmpty()) {
      selected.clear();
      tell();
    }
  }

  private void tell() {
    canvas.redraw();
    user.selected(new ArrayList<>(selection()));
  }
}
