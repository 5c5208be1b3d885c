package org.ligne.visual.mix;

import java.time.LocalDate;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.figures.FigureScene;
import org.ligne.visual.figures.Frame;
import org.ligne.visual.figures.Mark;
import org.ligne.visual.figures.Standing;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Frozen;
import org.ligne.visual.scene.SceneState;

/** What a plan is made of, drawn: over all weeks, week by week, and as channels are asked. */
public final class MixScene extends FigureScene {
  static final double MARGIN = 18;

  private static final double HEAD = 44;
  private static final double SECTION = 30;
  private static final double GAP = 22;
  private static final double LEAST = 720;

  private final Mix mix;
  private final Telling telling;
  private final double width;
  private final WholeBars whole;
  private final WeekColumns weeks;
  private final RunTable runs;
  private final Trend trend;

  MixScene(Plan plan, Mix mix, Frame frame) {
    this.mix = mix;
    this.telling = new Telling(plan);
    this.trend = Trend.of(mix, plan);
    double least = Math.max(LEAST, Math.max(WeekColumns.width(mix), RunTable.width(mix)));
    width = Math.max(least, frame.width());
    LocalDate today = frame.now().atZone(plan.zone()).toLocalDate();
    whole = new WholeBars(mix, telling, HEAD + SECTION, width);
    weeks = new WeekColumns(mix, telling, today, whole.bottom() + GAP + SECTION, width);
    runs = new RunTable(mix, telling, weeks.bottom() + GAP + SECTION, width);
    List.of(whole.rows(), weeks.parts(), runs.cells())
        .forEach(all -> all.forEach(each -> add(each.figure())));
  }

  /** How the shares come about from week to week. */
  public Trend trend() {
    return trend;
  }

  /** The figures that are drawn. */
  public Mix mix() {
    return mix;
  }

  @Override
  public double width() {
    return width;
  }

  private double end() {
    return mix.runs().isEmpty() ? weeks.bottom() : runs.bottom();
  }

  @Override
  public double height() {
    return end() + SECTION + GAP;
  }

  @Override
  public Frozen frozen() {
    return new Frozen(HEAD, 0);
  }

  @Override
  public void paint(Surface surface, Box visible, SceneState state) {
    if (mix.all() == 0) {
      Box box = new Box(MARGIN, HEAD, width - 2 * MARGIN, SECTION);
      surface.text(telling.say("empty"), box, Face.NORMAL, Role.MUTED);
    } else {
      section(surface, "whole", "", HEAD);
      whole.paint(surface, visible, state);
      section(surface, "weeks", telling.say("weeks.note"), whole.bottom() + GAP);
      weeks.paint(surface, visible, state);
      if (!mix.runs().isEmpty()) {
        section(surface, "runs", telling.say("runs.note"), weeks.bottom() + GAP);
        runs.paint(surface, visible, state);
      }
      if (mix.wishes() > 0) {
        legend(surface);
      }
    }
    if (visible.y() < HEAD) {
      head(surface);
    }
  }

  private void section(Surface on, String key, String note, double top) {
    String title = telling.say(key);
    double wide = on.width(title, Face.STRONG);
    on.text(title, new Box(MARGIN, top, wide + 1, SECTION - 6), Face.STRONG, Role.TEXT);
    double left = MARGIN + wide + 10;
    Box rest = new Box(left, top, Math.max(0, width - left), SECTION - 6);
    on.text(note, rest, Face.SMALL, Role.MUTED);
  }

  private void head(Surface on) {
    on.fill(new Box(0, 0, width, HEAD), Role.PAPER);
    String title = telling.title(mix);
    double wide = on.width(title, Face.TITLE);
    on.text(title, new Box(MARGIN, 0, wide + 1, HEAD), Face.TITLE, Role.TEXT);
    String days = telling.teller().dates().spanWithYear(mix.first(), mix.last());
    String text = telling.say("posts", days, telling.teller().posts(mix.all()));
    double left = MARGIN + wide + 14;
    on.text(text, new Box(left, 2, width / 2, HEAD - 2), Face.SMALL, Role.MUTED);
    if (mix.wishes() > 0) {
      summary(on);
    }
    on.line(0, HEAD - 0.5, width, HEAD - 0.5, 1, Role.EDGE);
  }

  private void summary(Surface on) {
    int breaches = mix.breaches();
    String text = telling.say("breaches", breaches, mix.wishes());
    double wide = on.width(text, Face.SMALL) + 20;
    Box pill = new Box(width - MARGIN - wide, 13, wide, 18);
    on.fillRound(pill, 9, breaches > 0 ? Role.ERROR_GROUND : Role.GOOD_GROUND);
    Texts.centre(on, text, pill, Face.SMALL, Role.TEXT);
  }

  private void legend(Surface on) {
    double y = end() + 14;
    double x = MARGIN;
    on.fill(new Box(x, y + 2, 22, 14), Role.GOOD_GROUND);
    on.line(x, y, x, y + 18, 1.5, Role.GOOD);
    on.line(x + 22, y, x + 22, y + 18, 1.5, Role.GOOD);
    x = word(on, "legend.wish", x + 22, y);
    x = sign(on, Standing.WITHIN, "legend.within", x, y);
    x = sign(on, Standing.NEAREST, "legend.nearest", x, y);
    x = sign(on, Standing.ABOVE, "", x, y);
    sign(on, Standing.BELOW, "legend.breach", x, y);
  }

  private double sign(Surface on, Standing standing, String key, double x, double y) {
    Mark.paint(on, standing, new Box(x, y, 16, 18));
    return key.isEmpty() ? x + 18 : word(on, key, x + 16, y);
  }

  private double word(Surface on, String key, double x, double y) {
    String text = telling.say(key);
    double wide = on.width(text, Face.SMALL);
    on.text(text, new Box(x + 6, y, wide + 1, 18), Face.SMALL, Role.MUTED);
    return x + wide + 26;
  }
}
