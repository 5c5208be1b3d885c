package org.ligne.visual.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.scene.Spot;

/** A timeline at one scale. */
public final class TimelineScene implements Scene {
  /** How wide the names of the lanes are. */
  public static final double EDGE = 148;

  private final Layout layout;
  private final Zoom zoom;
  private final double width;
  private final double height;
  private final Places places;
  private final List<Element> elements = new ArrayList<>();
  private final Map<String, List<String>> heaps = new HashMap<>();
  private final Timeline timeline;

  TimelineScene(Timeline timeline, Zoom zoom, Layout layout, double width, double height) {
    this.timeline = timeline;
    this.layout = layout;
    this.zoom = zoom;
    this.width = width;
    this.height = Math.max(layout.bottom(), height);
    places = new Places(timeline.plan().zone(), zoom, layout.channels());
    Stream.of(layout.notes(), layout.stretches())
        .flatMap(List::stream)
        .forEach(each -> elements.add(each.element()));
    layout.channels().stream().flatMap(channel -> channel.marks().stream()).forEach(this::add);
    layout.boosts().forEach(each -> elements.add(each.element()));
  }

  private void add(Mark mark) {
    elements.add(mark.element());
    if (mark.isCluster()) {
      heaps.put(mark.element().id(), mark.cards().stream().map(Card::id).toList());
    }
  }

  /** Where moments are in the picture. */
  public Zoom zoom() {
    return zoom;
  }

  @Override
  public double width() {
    return width;
  }

  @Override
  public double height() {
    return height;
  }

  @Override
  public Frozen frozen() {
    return new Frozen(layout.head(), EDGE);
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    new ScenePainter(timeline, zoom, layout, width, surface, state).paint(visible, height);
  }

  @Override
  public List<Element> elements() {
    return List.copyOf(elements);
  }

  @Override
  public List<String> entries(Element element) {
    return element.kind() == Element.Kind.SEVERAL
        ? heaps.getOrDefault(element.id(), List.of())
        : Scene.super.entries(element);
  }

  @Override
  public Optional<Element> at(double x, double y) {
    if (x < EDGE) {
      return Optional.empty();
    }
    if (y < layout.head()) {
      return among(layout.notes(), x, y);
    }
    for (Channel channel : layout.channels()) {
      if (channel.contains(y)) {
        return Optional.ofNullable(channel.at(x, y)).map(Mark::element);
      }
    }
    return among(layout.stretches(), x, y).or(() -> among(layout.boosts(), x, y));
  }

  private static Optional<Element> among(List<Bar> bars, double x, double y) {
    return bars.stream().map(Bar::element).filter(each -> each.box().contains(x, y)).findFirst();
  }

  @Override
  public Optional<Spot> spot(double x, double y) {
    return x < EDGE || y < layout.head() ? Optional.empty() : places.at(x, y);
  }

  @Override
  public List<Spot> spots(Box visible) {
    return places.in(visible);
  }

  /** Where the present moment is, else the beginning. */
  @Override
  public Box home() {
    Instant now = timeline.now().toInstant();
    double x = timeline.reach().contains(now) ? zoom.x(now) - 3 * EDGE : 0;
    return new Box(Math.max(0, x), 0, 2 * EDGE, 0);
  }
}
