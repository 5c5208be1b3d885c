package org.ligne.visual.mix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Glyphs;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.PillarBar;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.figures.FigureScene;
import org.ligne.visual.figures.Mark;
import org.ligne.visual.scene.SceneState;

/** The shares asked of channels: one row for each run of weeks, one column for each pillar. */
final class RunTable {
  private static final double LABEL = 200;
  private static final double LEAST = 108;
  private static final double WIDEST = 200;
  private static final double HEAD = 26;
  private static final double ROW = 44;
  private static final double BAND = 12;
  private static final double SCALE = 100;

  private final Mix mix;
  private final Telling telling;
  private final double top;
  private final double column;
  private final List<Value> values;
  private final List<Placed> cells = new ArrayList<>();

  RunTable(Mix mix, Telling telling, double top, double width) {
    this.mix = mix;
    this.telling = telling;
    this.top = top;
    this.values = values(mix);
    double room = width - 2 * MixScene.MARGIN - LABEL;
    this.column = Math.clamp(room / Math.max(1, values.size()), LEAST, WIDEST);
    for (int i = 0; i < mix.runs().size(); i++) {
      Run run = mix.runs().get(i);
      double y = top + HEAD + i * ROW;
      for (Part part : run.parts()) {
        Box box = new Box(left(values.indexOf(part.value())), y, column, ROW);
        cells.add(new Placed(part, telling.run(run, part, box)));
      }
    }
  }

  private static List<Value> values(Mix mix) {
    Map<String, Value> all = new LinkedHashMap<>();
    mix.whole().forEach(part -> all.put(part.value().key(), part.value()));
    Map<String, Value> used = new LinkedHashMap<>();
    mix.runs()
        .forEach(run -> run.parts().forEach(part -> used.put(part.value().key(), part.value())));
    Map<String, Value> inOrder = new LinkedHashMap<>(all);
    inOrder.keySet().retainAll(used.keySet());
    used.forEach(inOrder::putIfAbsent);
    return List.copyOf(inOrder.values());
  }

  /** How wide the table is at least. */
  static double width(Mix mix) {
    return mix.runs().isEmpty() ? 0 : LABEL + values(mix).size() * LEAST + 2 * MixScene.MARGIN;
  }

  private double left(int number) {
    return MixScene.MARGIN + LABEL + number * column;
  }

  List<Placed> cells() {
    return cells;
  }

  double bottom() {
    return top + HEAD + mix.runs().size() * ROW;
  }

  void paint(Surface on, Box visible, SceneState state) {
    if (visible.y() < top + HEAD && visible.bottom() > top) {
      head(on);
    }
    for (int i = 0; i < mix.runs().size(); i++) {
      double y = top + HEAD + i * ROW;
      if (y < visible.bottom() && y + ROW > visible.y()) {
        label(on, i, y);
      }
    }
    for (Placed each : cells) {
      if (each.box().meets(visible)) {
        on.named(each.id(), each.name(), () -> cell(on, each));
        FigureScene.mark(on, each.box().inset(2), each.id(), state);
      }
    }
  }

  private void head(Surface on) {
    for (int i = 0; i < values.size(); i++) {
      PillarBar.paint(on, new Box(left(i) + 8, top + 5, 5, 14), values.get(i).number());
      Box label = new Box(left(i) + 18, top, column - 24, HEAD - 2);
      on.text(values.get(i).label(), label, Face.SMALL, Role.TEXT);
    }
  }

  private void label(Surface on, int number, double y) {
    Run run = mix.runs().get(number);
    double right = left(values.size());
    boolean first =
        number == 0 || !mix.runs().get(number - 1).channel().key().equals(run.channel().key());
    on.line(MixScene.MARGIN, y + 0.5, right, y + 0.5, 1, first ? Role.EDGE : Role.GRID);
    String icon = Glyphs.ofPlatform(run.channel().outlet().platform());
    on.icon(icon, new Box(MixScene.MARGIN + 4, y + 7, 14, 14), Role.MUTED);
    Box name = new Box(MixScene.MARGIN + 24, y + 4, LABEL - 30, 20);
    on.text(run.channel().outlet().label(), name, Face.STRONG, Role.TEXT);
    String days = telling.teller().dates().span(run.first(), run.last());
    String text = telling.say("posts", days, telling.teller().posts(run.all()));
    on.text(text, new Box(name.x(), y + 22, LABEL - 30, 16), Face.SMALL, Role.MUTED);
  }

  private void cell(Surface on, Placed placed) {
    Box box = placed.box();
    Part part = placed.part();
    if (part.standing().isBreach()) {
      on.fillRound(box.inset(2), 3, Role.ERROR_GROUND);
    }
    Box track = new Box(box.x() + 8, box.y() + 8, box.width() - 16, BAND);
    ShareBar.paint(on, part, track, SCALE);
    Mark.paint(on, part.standing(), new Box(box.x() + 8, box.y() + 23, 14, 17));
    double x = box.x() + 26;
    String percent = telling.percent(part);
    double wide = on.width(percent, Face.STRONG);
    on.text(percent, new Box(x, box.y() + 23, wide + 1, 17), Face.STRONG, Role.TEXT);
    String wish = part.wish().map(telling.teller()::wish).orElse("");
    double left = x + wide + 8;
    double room = Math.max(0, box.right() - 6 - left);
    on.text(wish, new Box(left, box.y() + 23, room, 17), Face.SMALL, Role.MUTED);
  }
}
