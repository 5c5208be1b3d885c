package org.ligne.visual.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Outlet;
import org.ligne.visual.plan.Plan;

/**
 * A plan along a line of time. It is made once for a plan and drawn at any scale. Immutable; any
 * thread.
 */
public final class Timeline {
  private static final double YEAR = Duration.ofDays(366).toHours();

  private final Plan plan;
  private final ZonedDateTime now;
  private final Reach reach;
  private final Wording wording;
  private final Telling telling;
  private final Rows rows;
  private final Map<Outlet, List<Card>> channels;

  private Timeline(Plan plan, Instant now) {
    this.plan = plan;
    this.now = now.atZone(plan.zone());
    reach = Reach.of(plan, now);
    wording = new Wording(plan);
    telling = new Telling(plan, wording);
    rows = new Rows(plan, wording);
    channels = rows.channels();
  }

  /**
   * The line of time of a plan.
   *
   * @param now the moment
   */
  public static Timeline of(Plan plan, Instant now) {
    return new Timeline(plan, now);
  }

  private Timeline(Timeline other, Instant now) {
    plan = other.plan;
    this.now = now.atZone(plan.zone());
    reach = other.reach;
    wording = other.wording;
    telling = other.telling;
    rows = other.rows;
    channels = other.channels;
  }

  /** The same at another moment. */
  public Timeline at(Instant moment) {
    return new Timeline(this, moment);
  }

  /** All of it, with a margin. */
  public Reach reach() {
    return reach;
  }

  /**
   * The nearest scale to a wish that makes sense: from a year, or all of it, to an hour.
   *
   * @param hour how long an hour shall be
   * @param width how wide the window is, its left edge included
   */
  public double scale(double hour, double width) {
    double room = Math.max(1, width - TimelineScene.EDGE);
    return Math.clamp(hour, room / Math.max(YEAR, reach.hours()), room);
  }

  /** The scale that shows all of it in a window. */
  public double fitting(double width) {
    return scale((width - TimelineScene.EDGE) / reach.hours(), width);
  }

  /**
   * Draws it.
   *
   * @param hour how long an hour is
   * @param width how wide the window is; the picture is as wide or wider
   * @param height how high the window is; the picture is as high or higher
   */
  public TimelineScene scene(double hour, double width, double height) {
    double room = Math.max(1, width - TimelineScene.EDGE);
    Reach all = reach.atLeast(room / hour);
    Zoom zoom = new Zoom(all.from(), hour).moved(-TimelineScene.EDGE);
    return new TimelineScene(this, zoom, new Layout(this, zoom), zoom.x(all.to()), height);
  }

  /** A small picture of all of it. */
  public Overview overview(double width) {
    return new Overview(this, width);
  }

  Plan plan() {
    return plan;
  }

  ZonedDateTime now() {
    return now;
  }

  Wording wording() {
    return wording;
  }

  Telling telling() {
    return telling;
  }

  Rows rows() {
    return rows;
  }

  Map<Outlet, List<Card>> channels() {
    return channels;
  }
}
