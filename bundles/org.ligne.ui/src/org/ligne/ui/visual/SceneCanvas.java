package org.ligne.ui.visual;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.draw.Surface;
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
  private final Picks picks = new Picks();
  private final Hearing hearing;
  private final List<SceneCanvas> neighbours = new ArrayList<>();
  private Map<String, Element> elements = Map.of();
  private List<Element> all = List.of();
  private Looks looks;
  private Scene scene;
  private String focused;
  private String hovered;
  private Spot target;
  private Map<Spot, Verdict> verdicts = Map.of();
  private Dragging dragging;

  /** Whether what others chose shall be brought into sight once it is there. */
  private boolean seeks;

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
    new Room(canvas);
    new Pointing(this);
    new Keying(this);
    hearing = new Hearing(this);
  }

  /** Says what the picture is called, for people who hear it; in the reader's language. */
  public void name(String name) {
    hearing.name(name);
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
    looks = Looks.onScreen(canvas, palette);
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
    picks.find(scene, elements);
    focused = found.containsKey(focused) ? focused : null;
    hovered = found.containsKey(hovered) ? hovered : null;
    scrolling.size(scene.width(), scene.height());
    if (seeks) {
      bringIntoSight();
    }
    canvas.redraw();
  }

  /** Shows nothing, as before the first picture. */
  public void clear() {
    scene = null;
    elements = Map.of();
    all = List.of();
    focused = null;
    hovered = null;
    canvas.redraw();
  }

  /** What a layout makes of the widths of texts here. */
  public <T> T measured(Function<Surface, T> layout) {
    GC gc = new GC(canvas);
    try {
      return layout.apply(new GcSurface(gc, looks, 0, 0));
    } finally {
      gc.dispose();
    }
  }

  /** Goes to a day; where the picture has no place for it, to what one wants to see first. */
  public void goTo(LocalDate day) {
    scene()
        .ifPresent(
            shown -> {
              Box home = Sights.of(shown, day);
              Frozen frozen = shown.frozen();
              scrolling.to(home.x() - frozen.left(), home.y() - frozen.top());
            });
  }

  /** The picture, if there is one yet. */
  public Optional<Scene> scene() {
    return Optional.ofNullable(scene);
  }

  /** What is selected, in the order of the picture. */
  public List<Element> selection() {
    Set<String> selected = picks.elements();
    return elements.values().stream().filter(each -> selected.contains(each.id())).toList();
  }

  /** Ids of the entries that are selected: those that selected elements stand for. */
  public List<String> chosen() {
    return scene == null ? List.of() : picks.entries(scene, elements);
  }

  /**
   * Selects entries that others chose; nobody is told of it. If none of them is in sight, the first
   * is brought there, as soon as the picture shows it. They stay selected while the picture does
   * not show them.
   */
  public void select(Collection<String> entries) {
    if (!picks.entries(entries)) {
      return;
    }
    seeks = !entries.isEmpty();
    if (scene != null) {
      picks.find(scene, elements);
      bringIntoSight();
    }
    canvas.redraw();
  }

  private void bringIntoSight() {
    List<Element> selection = selection();
    if (!selection.isEmpty()) {
      seeks = false;
      focused = canvas.isFocusControl() ? focused : selection.getFirst().id();
      if (selection.stream().noneMatch(this::isInSight)) {
        reveal(selection.getFirst());
      }
    }
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

  /** Says again what dropping would mean, now that more is known. */
  public void retell() {
    if (dragging != null) {
      dragging.tell();
    }
  }

  /** What is said beside the pointer that drags something; empty for nothing. */
  public String told() {
    return dragging == null ? "" : dragging.told();
  }

  /** What is on its way to another place; null for nothing. */
  void dragging(Dragging now) {
    dragging = now;
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
    return scrolling.window(box);
  }

  /** How much of the picture is out of sight at its left. */
  public int across() {
    return scrolling.origin().x;
  }

  /** Leaves as much of the picture out of sight at its left, as far as that goes. */
  public void across(double x) {
    scrolling.across(x);
  }

  /** What of the picture is in sight, as a picture of its own; the whole if all of it is. */
  public Optional<Scene> inSight() {
    return scene().map(shown -> Sights.window(shown, canvas.getClientArea(), scrolling.origin()));
  }

  /** Brings a part of the picture into sight. */
  public void reveal(Element element) {
    scrolling.reveal(element.box(), scene.frozen());
  }

  private void paint(GC gc) {
    Rectangle dirty = gc.getClipping().intersection(canvas.getClientArea());
    gc.setBackground(looks.colour(Ink.Role.PAPER));
    gc.fillRectangle(dirty);
    if (scene != null) {
      new Painting(gc, looks, dirty).paint(scene, quarters(), state());
    }
  }

  private Quarters quarters() {
    return new Quarters(scene.frozen(), canvas.getClientArea(), scrolling.origin());
  }

  private SceneState state() {
    return new SceneState(
        picks.elements(),
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
    focused().ifPresent(each -> user.opened(each, scene.spot(each)));
  }

  /** The place the keyboard is at. */
  public Optional<Spot> place() {
    return focused().flatMap(scene::spot);
  }

  boolean isSelected(Element element) {
    return picks.elements().contains(element.id());
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

  Picks picks() {
    return picks;
  }

  /** Puts the keyboard on an element and selects it, alone or beside others. */
  void choose(Element element, boolean beside) {
    focused = element.id();
    if (beside && isSelected(element)) {
      picks.remove(element, scene);
    } else {
      if (!beside) {
        picks.clear();
      }
      picks.add(element, scene);
    }
    tell();
  }

  /** Puts the keyboard on an element and leaves the selection alone. */
  void focus(Element element) {
    focused = element.id();
    seeks = false;
    reveal(element);
    hearing.moved();
    canvas.redraw();
  }

  /** Selects all entries. */
  public void selectAll() {
    picks.clear();
    elements.values().stream()
        .filter(each -> each.kind().isEntry() || each.kind() == Element.Kind.SEVERAL)
        .forEach(each -> picks.add(each, scene));
    tell();
  }

  /** Nothing is selected any more. */
  public void chooseNothing() {
    if (!picks.elements().isEmpty()) {
      picks.clear();
      tell();
    }
  }

  private void tell() {
    seeks = false;
    picks.find(scene, elements);
    hearing.moved();
    canvas.redraw();
    user.selected(new ArrayList<>(selection()));
  }
}
