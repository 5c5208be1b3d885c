package org.ligne.visual.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.Spot;

/** Where a picture is cut in one direction: between what should stay in one piece. */
final class Cuts {
  /** What takes more of a sheet than this may be cut. */
  private static final double LONG = 0.6;

  /** So much of a sheet is used at least. */
  private static final double LEAST = 0.35;

  private final double begin;
  private final double end;
  private final double room;
  private final List<Run> pieces;

  /** A direction. */
  enum Way {
    ACROSS,
    DOWN
  }

  /** A run of the picture. */
  record Run(double from, double to) {
    double length() {
      return to - from;
    }

    boolean holds(double at) {
      return from < at && at < to;
    }
  }

  /**
   * Cuts of a part of a picture.
   *
   * @param room how much goes on a sheet
   */
  Cuts(Scene scene, double begin, double end, double room, Way way) {
    this.begin = begin;
    this.end = Math.max(begin, end);
    this.room = Math.max(1, room);
    Box all = new Box(0, 0, scene.width(), scene.height());
    pieces =
        Stream.concat(
                scene.elements().stream().map(Element::box),
                scene.spots(all).stream().map(Spot::box))
            .map(box -> run(box, way))
            .filter(run -> run.length() <= LONG * room)
            .toList();
  }

  private static Run run(Box box, Way way) {
    return way == Way.ACROSS ? new Run(box.x(), box.right()) : new Run(box.y(), box.bottom());
  }

  /** The runs between the cuts, one at least. */
  List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    double from = begin;
    while (end - from > room) {
      double to = cut(from);
      runs.add(new Run(from, to));
      from = to;
    }
    runs.add(new Run(from, end));
    return runs;
  }

  private double cut(double from) {
    double cut = from + room;
    for (double better = before(cut); better < cut; better = before(cut)) {
      if (better < from + LEAST * room) {
        return from + room;
      }
      cut = better;
    }
    return cut;
  }

  /** Where the first of what a cut would hit begins; the cut itself if it hits nothing. */
  private double before(double cut) {
    return pieces.stream().filter(run -> run.holds(cut)).mapToDouble(Run::from).min().orElse(cut);
  }
}
