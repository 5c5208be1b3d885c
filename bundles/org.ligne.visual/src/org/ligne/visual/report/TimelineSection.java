package org.ligne.visual.report;

import org.ligne.visual.timeline.Timeline;

/** All of it along a line of time. */
final class TimelineSection implements Section {
  private final Desk desk;

  TimelineSection(Desk desk) {
    this.desk = desk;
  }

  @Override
  public String id() {
    return "timeline";
  }

  @Override
  public boolean isWorthIt() {
    return !desk.plan().stretches().isEmpty() || !desk.plan().cards().isEmpty();
  }

  @Override
  public void write(Html page) {
    Timeline timeline = Timeline.of(desk.plan(), desk.subject().moment());
    double hour = timeline.fitting(Pictured.WIDTH);
    Pictured.put(
        timeline.scene(hour, Pictured.WIDTH, 0),
        "timeline-picture",
        desk.say("timeline"),
        desk,
        page);
  }
}
