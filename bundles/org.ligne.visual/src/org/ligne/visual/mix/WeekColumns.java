package org.ligne.visual.mix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.PillarBar;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.figures.FigureScene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.words.Dates;

/** The weeks beside each other, the posts of each on top of each other. */
final class WeekColumns {
  private static final double HIGH = 190;
  private static final double HIGHEST = 330;
  private static final double ABOVE = 20;
  private static final double BELOW = 38;
  private static final double LEAST = 44;
  private static final double WIDEST = 132;
  private static final double BAR = 7;
  private static final double LETTERS = 12.5;
  private static final double LEAST_POST = 14;
  private static final double GREATEST_POST = 24;

  private final Mix mix;
  private final Telling telling;
  private final LocalDate today;
  private final double top;
  private final double column;
  private final double unit;
  private final double high;
  private final List<Placed> parts = new ArrayList<>();

  WeekColumns(Mix mix, Telling telling, LocalDate today, double top, double width) {
    this.mix = mix;
    this.telling = telling;
    this.today = today;
    this.top = top;
    double room = (width - 2 * MixScene.MARGIN) / Math.max(1, mix.weeks().size());
    column = Math.clamp(room, LEAST, WIDEST);
    int most = mix.weeks().stream().mapToInt(Week::all).max().orElse(0);
    unit = unit(most);
    high = most * unit;
    for (int i = 0; i < mix.weeks().size(); i++) {
      place(mix.weeks().get(i), column(i));
    }
  }

  /** A post has room for a number, unless there are too many of them. */
  private static double unit(int most) {
    double wished = Math.clamp(HIGH / Math.max(1, most), LEAST_POST, GREATEST_POST);
    return Math.min(wished, HIGHEST / Math.max(1, most));
  }

  /** How wide all weeks are, be there room for them or not. */
  static double width(Mix mix) {
    return mix.weeks().size() * LEAST + 2 * MixScene.MARGIN;
  }

  private Box column(int number) {
    double x = MixScene.MARGIN + number * column;
    return new Box(x + column * 0.1, top + ABOVE, column * 0.8, high);
  }

  private void place(Week week, Box area) {
    double bottom = area.bottom();
    for (Part part : week.parts()) {
      double height = part.count() * unit;
      Box box = new Box(area.x(), bottom - height, area.width(), height);
      parts.add(new Placed(part, telling.week(week, part, box)));
      bottom -= height;
    }
  }

  List<Placed> parts() {
    return parts;
  }

  double bottom() {
    return top + ABOVE + high + BELOW;
  }

  void paint(Surface on, Box visible, SceneState state) {
    if (visible.y() < bottom() && visible.bottom() > top) {
      double line = top + ABOVE + high + 0.5;
      double right = MixScene.MARGIN + mix.weeks().size() * column;
      on.line(MixScene.MARGIN, line, right, line, 1, Role.EDGE);
      for (int i = 0; i < mix.weeks().size(); i++) {
        if (column(i).x() < visible.right() && column(i).right() > visible.x()) {
          names(on, mix.weeks().get(i), column(i));
        }
      }
    }
    for (Placed each : parts) {
      if (each.box().meets(visible)) {
        on.named(each.id(), each.name(), () -> part(on, each));
        FigureScene.mark(on, each.box(), each.id(), state);
      }
    }
  }

  private void names(Surface on, Week week, Box area) {
    Box under = new Box(area.x(), area.bottom() + 4, area.width(), 16);
    String number = telling.say("week.short", Dates.week(week.monday()));
    boolean now = Dates.monday(today).equals(week.monday());
    if (now) {
      double wide = Math.min(area.width(), on.width(number, Face.STRONG) + 14);
      double x = area.x() + (area.width() - wide) / 2;
      on.fillRound(new Box(x, under.y(), wide, 16), 8, Role.NOW);
    }
    Texts.centre(on, number, under, Face.STRONG, now ? Role.ON_NOW : Role.TEXT);
    String day = telling.teller().dates().dayAndMonth(week.monday());
    Texts.centre(on, day, under.moved(0, 16), Face.SMALL, Role.MUTED);
    double y = area.bottom() - week.all() * unit;
    Box total = new Box(area.x(), y - 18, area.width(), 16);
    Texts.centre(on, String.valueOf(week.all()), total, Face.STRONG, Role.TEXT);
  }

  private static void part(Surface on, Placed placed) {
    Box all = placed.box();
    Box box = new Box(all.x(), all.y(), all.width(), Math.max(0, all.height() - 1));
    int number = placed.part().value().number();
    on.fill(box, number < 0 ? Role.CLOSED : new Ink.PillarGround(number));
    on.outline(box, 0, 1, new Ink.PillarEdge(number));
    double high = Math.max(0, box.height() - 2);
    PillarBar.paint(on, new Box(box.x() + 1, box.y() + 1, BAR, high), number);
    if (box.height() >= LETTERS) {
      Box text = new Box(box.x() + BAR, box.y(), box.width() - BAR, box.height());
      String count = String.valueOf(placed.part().count());
      Texts.centre(on, count, text, Face.SMALL, Role.TEXT);
    }
  }
}
