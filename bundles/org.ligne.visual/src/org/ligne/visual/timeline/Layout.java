package org.ligne.visual.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Stretch;

/** Where everything on a timeline is, at one scale. */
final class Layout {
  private static final double CAMPAIGN = 25;
  private static final double PHASE = 22;
  private static final double BOOST = 25;
  private static final double NOTE = 18;
  private static final int NOTE_ROWS = 2;
  private static final double LEAST_NOTE = 19;
  private static final double GAP = 10;
  private static final double BELOW = 12;

  private final List<Bar> notes;
  private final List<Bar> stretches = new ArrayList<>();
  private final List<Channel> channels = new ArrayList<>();
  private final List<Bar> boosts;
  private final List<Arrow> arrows;
  private final double head;
  private final double lanes;
  private final double boostTop;
  private final double bottom;

  Layout(Timeline timeline, Zoom zoom) {
    Bars noted = new Bars(zoom, NOTE, NOTE - 3, LEAST_NOTE);
    notes = noted.add(timeline.rows().notes(), AxisPainter.HEIGHT + 2, NOTE_ROWS).all();
    head = AxisPainter.HEIGHT + noted.extent() + 3;
    lanes = stretches(timeline.rows(), zoom, head + GAP) + GAP;
    double y = channels(timeline, zoom);
    boostTop = y + GAP;
    Bars paid =
        new Bars(zoom, BOOST, BOOST - 4)
            .add(timeline.rows().boosts(), boostTop + 2, Integer.MAX_VALUE);
    boosts = paid.all();
    bottom = boosts.isEmpty() ? y + BELOW : boostTop + paid.extent() + BELOW;
    arrows = arrows(timeline);
  }

  /** Campaigns that follow one another share rows; each has its phases beneath it. */
  private double stretches(Rows rows, Zoom zoom, double top) {
    List<LocalDate> ends = new ArrayList<>();
    List<List<Stretch>> tracks = new ArrayList<>();
    for (Stretch each : rows.campaigns()) {
      int track = 0;
      while (track < ends.size() && !ends.get(track).isBefore(each.from())) {
        track++;
      }
      if (track == ends.size()) {
        ends.add(each.to());
        tracks.add(new ArrayList<>());
      }
      ends.set(track, each.to());
      tracks.get(track).add(each);
    }
    double y = top;
    for (List<Stretch> track : tracks) {
      y += track(track, rows, zoom, y);
    }
    return y;
  }

  private double track(List<Stretch> campaigns, Rows rows, Zoom zoom, double top) {
    Bars above = new Bars(zoom, CAMPAIGN, CAMPAIGN - 4);
    List<Bar> phases = new ArrayList<>();
    double deepest = 0;
    for (Stretch campaign : campaigns) {
      above.add(List.of(rows.bar(campaign)), top, 1);
      Bars beneath = new Bars(zoom, PHASE, PHASE - 4);
      beneath.add(rows.phases(campaign), top + CAMPAIGN, Integer.MAX_VALUE);
      phases.addAll(beneath.all());
      deepest = Math.max(deepest, beneath.extent());
    }
    stretches.addAll(above.all());
    stretches.addAll(phases);
    return CAMPAIGN + deepest + 4;
  }

  private double channels(Timeline timeline, Zoom zoom) {
    double y = lanes;
    for (var each : timeline.channels().entrySet()) {
      channels.add(Channel.of(each.getKey(), each.getValue(), y, zoom, timeline.telling()));
      y += Channel.HEIGHT;
    }
    return y;
  }

  private List<Arrow> arrows(Timeline timeline) {
    Map<String, Mark> marks = new HashMap<>();
    Map<String, Double> tops = new HashMap<>();
    for (Channel channel : channels) {
      for (Mark mark : channel.marks()) {
        for (Card card : mark.cards()) {
          marks.put(card.id(), mark);
          tops.put(card.id(), channel.top());
        }
      }
    }
    return Arrow.of(timeline.plan().followings(), marks, tops);
  }

  List<Bar> notes() {
    return notes;
  }

  List<Bar> stretches() {
    return stretches;
  }

  List<Channel> channels() {
    return channels;
  }

  List<Bar> boosts() {
    return boosts;
  }

  List<Arrow> arrows() {
    return arrows;
  }

  /** How high what stays at the top is. */
  double head() {
    return head;
  }

  /** Where the lanes begin. */
  double lanes() {
    return lanes;
  }

  /** Where the lanes end. */
  double lanesEnd() {
    return lanes + channels.size() * Channel.HEIGHT;
  }

  /** Where the boosts begin. */
  double boostTop() {
    return boostTop;
  }

  double bottom() {
    return bottom;
  }
}
