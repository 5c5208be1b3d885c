package org.ligne.visual.timeline;

import java.util.ArrayList;
import java.util.List;
import org.ligne.visual.draw.Box;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Outlet;

/**
 * The lane of a channel, with its marks from left to right: what is visible of them is found
 * without looking at the others.
 */
final class Channel {
  /** How high a lane is. */
  static final double HEIGHT = 46;

  /** What titles leave free above and below them. */
  private static final double TITLES = 6;

  /** Closer than this, two entries cannot be told apart. */
  private static final double CLOSE = 17;

  private static final double CLUSTER = 30;
  private static final double CLUSTER_HEIGHT = 22;

  /** No mark is wider, its ring included. */
  private static final double WIDEST = 48;

  private final Outlet outlet;
  private final double top;
  private final List<Mark> marks;

  private Channel(Outlet outlet, double top, List<Mark> marks) {
    this.outlet = outlet;
    this.top = top;
    this.marks = marks;
  }

  /**
   * The lane of some entries.
   *
   * @param cards in the order of time
   */
  static Channel of(Outlet outlet, List<Card> cards, double top, Zoom zoom, Telling telling) {
    List<Mark> marks = new ArrayList<>();
    double middle = top + HEIGHT / 2;
    for (int i = 0; i < cards.size(); ) {
      double x = x(cards.get(i), zoom);
      int end = i + 1;
      if (end < cards.size() && x(cards.get(end), zoom) - x < CLOSE) {
        while (end < cards.size() && x(cards.get(end), zoom) - x < CLUSTER) {
          end++;
        }
      }
      marks.add(mark(cards.subList(i, end), x, middle, telling));
      i = end;
    }
    return new Channel(outlet, top, List.copyOf(marks));
  }

  private static double x(Card card, Zoom zoom) {
    return zoom.x(card.at().toInstant());
  }

  private static Mark mark(List<Card> cards, double x, double middle, Telling telling) {
    double left = x - Mark.SIZE / 2;
    if (cards.size() == 1) {
      Box box = new Box(left, middle - Mark.SIZE / 2, Mark.SIZE, Mark.SIZE);
      return new Mark(List.copyOf(cards), telling.card(cards.getFirst(), box));
    }
    Box box = new Box(left, middle - CLUSTER_HEIGHT / 2, CLUSTER - 2, CLUSTER_HEIGHT);
    return new Mark(List.copyOf(cards), telling.cluster(cards, box));
  }

  Outlet outlet() {
    return outlet;
  }

  double top() {
    return top;
  }

  double bottom() {
    return top + HEIGHT;
  }

  List<Mark> marks() {
    return marks;
  }

  /** Where arrows go up or down through its titles, from left to right. */
  List<Double> crossings(List<Arrow> arrows) {
    return arrows.stream()
        .filter(each -> each.crosses(top + TITLES, bottom() - TITLES))
        .map(Arrow::upright)
        .sorted()
        .toList();
  }

  boolean contains(double y) {
    return y >= top && y < bottom();
  }

  /** The number of the first mark that may be seen right of a point. */
  int firstAfter(double x) {
    return search(x - WIDEST);
  }

  /** The number of the first mark that begins at a point or later. */
  private int search(double x) {
    int low = 0;
    int high = marks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (marks.get(middle).box().x() < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The mark at a point, or null. */
  Mark at(double x, double y) {
    for (int i = search(x - CLUSTER); i < marks.size(); i++) {
      Box box = marks.get(i).box();
      if (box.x() > x) {
        return null;
      }
      if (box.contains(x, y)) {
        return marks.get(i);
      }
    }
    return null;
  }
}
