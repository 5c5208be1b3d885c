package org.ligne.visual.load;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.words.Dates;

/** The names of the days, and what the picture is. */
final class LoadHead {
  private static final double WEEKS = 36;
  private static final double DAYS = 58;
  private static final double LINE = 17;

  private final Load load;
  private final Telling telling;
  private final Grid grid;
  private final LocalDate today;

  LoadHead(Load load, Telling telling, Grid grid, LocalDate today) {
    this.load = load;
    this.telling = telling;
    this.grid = grid;
    this.today = today;
  }

  void days(Surface on, Box visible, double width) {
    on.fill(new Box(Grid.LEFT, 0, width - Grid.LEFT, Grid.TOP), Role.PAPER);
    int from = grid.from(visible.x());
    int end = grid.end(visible.right());
    for (int i = from - from % 7; i < end; i += 7) {
      week(on, grid.first().plusDays(i));
    }
    for (int i = from; i < end; i++) {
      day(on, grid.first().plusDays(i));
    }
    on.line(Grid.LEFT, Grid.TOP - 0.5, width, Grid.TOP - 0.5, 1, Role.EDGE);
  }

  private void week(Surface on, LocalDate monday) {
    double x = grid.x(monday);
    on.line(x + 0.5, WEEKS, x + 0.5, Grid.TOP, 1, Role.EDGE);
    String number = telling.say("week.short", Dates.week(monday));
    double wide = on.width(number, Face.STRONG);
    on.text(number, new Box(x + 8, WEEKS, wide + 1, LINE), Face.STRONG, Role.TEXT);
    String days = telling.dates().dayAndMonth(monday);
    double left = x + 8 + wide + 8;
    on.text(days, new Box(left, WEEKS, 100, LINE), Face.SMALL, Role.MUTED);
  }

  private void day(Surface on, LocalDate day) {
    Box box = new Box(grid.x(day), DAYS, grid.day(), LINE);
    String letter = telling.dates().weekdayLetter(day.getDayOfWeek());
    Texts.centre(on, letter, box, Face.SMALL, Role.MUTED);
    boolean now = day.equals(today);
    Box number = box.moved(0, LINE - 1);
    if (now) {
      on.fillRound(number.inset(0.5), LINE / 2, Role.NOW);
    }
    String text = String.valueOf(day.getDayOfMonth());
    Ink ink = now ? Role.ON_NOW : isWeekend(day) ? Role.MUTED : Role.TEXT;
    Texts.centre(on, text, number, Face.STRONG, ink);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  void corner(Surface on) {
    on.fill(new Box(0, 0, Grid.LEFT, Grid.TOP), Role.PAPER);
    double room = Grid.LEFT - Grid.MARGIN - 8;
    Box title = new Box(Grid.MARGIN, 8, room, 28);
    on.text(telling.say("title"), title, Face.TITLE, Role.TEXT);
    String days = telling.dates().spanWithYear(load.first(), load.last());
    on.text(days, new Box(Grid.MARGIN, WEEKS, room, LINE), Face.SMALL, Role.MUTED);
    double x = Grid.MARGIN;
    if (load.above() + load.below() == 0) {
      pill(on, telling.say("kept"), Role.GOOD_GROUND, x);
    }
    if (load.above() > 0) {
      x = pill(on, "▲ " + telling.say("above", load.above()), Role.ERROR_GROUND, x) + 6;
    }
    if (load.below() > 0) {
      pill(on, "▼ " + telling.say("below", load.below()), Role.ERROR_GROUND, x);
    }
    on.line(0, Grid.TOP - 0.5, Grid.LEFT, Grid.TOP - 0.5, 1, Role.EDGE);
  }

  private static double pill(Surface on, String text, Role ground, double x) {
    double wide = on.width(text, Face.SMALL) + 20;
    Box pill = new Box(x, DAYS + 6, wide, 18);
    on.fillRound(pill, 9, ground);
    Texts.centre(on, text, pill, Face.SMALL, Role.TEXT);
    return pill.right();
  }
}
