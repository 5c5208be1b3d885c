package org.ligne.visual.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.schedule.ApprovalState;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Face;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Surface;
import org.ligne.visual.draw.Texts;
import org.ligne.visual.plan.Card;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.words.Dates;

/** Draws the entries of a lane: shapes, how they stand, and their titles where there is room. */
final class MarkPainter {
  private static final double LEAST_TEXT = 72;
  private static final double MOST_TEXT = 200;
  private static final double BADGE = 11;
  private static final double GAP = 6;
  private static final double BELT = 4;
  private static final int COUNTED = 999;

  /** An arrow that is nearer to a mark than this goes through between it and its title. */
  private static final double NEAR = 24;

  private final Timeline timeline;
  private final double width;
  private final Surface on;
  private final SceneState state;

  /**
   * Paints marks.
   *
   * @param width how wide the whole picture is
   */
  MarkPainter(Timeline timeline, double width, Surface on, SceneState state) {
    this.timeline = timeline;
    this.width = width;
    this.on = on;
    this.state = state;
  }

  /**
   * Paints a lane.
   *
   * @param crossings where arrows go through its titles, from left to right
   */
  void paint(Channel channel, List<Double> crossings, Box visible) {
    List<Mark> marks = channel.marks();
    for (int i = channel.firstAfter(visible.x()); i < marks.size(); i++) {
      Mark mark = marks.get(i);
      if (mark.box().x() - GAP > visible.right()) {
        return;
      }
      if (mark.box().right() + GAP < visible.x()) {
        continue; // Its title would be cut, and nobody would know where it stands.
      }
      double limit = i + 1 < marks.size() ? marks.get(i + 1).box().x() : width;
      Room room = Room.behind(mark.box().right() + GAP, limit, crossings);
      on.named(mark.element().id(), name(mark), () -> draw(mark, room));
    }
  }

  /**
   * Room for a title: up to the next mark, the next arrow or the end of the picture.
   *
   * @param from where it begins
   * @param width how wide it is; zero or less for none
   */
  private record Room(double from, double width) {
    static Room behind(double from, double limit, List<Double> crossings) {
      double begin = from;
      for (double each : crossings) {
        if (each > from - GAP && each < begin + NEAR) {
          begin = Math.max(begin, each + GAP);
        } else if (each >= begin + NEAR) {
          return new Room(begin, room(begin, Math.min(limit, each)));
        }
      }
      return new Room(begin, room(begin, limit));
    }

    private static double room(double begin, double limit) {
      return Math.min(MOST_TEXT, limit - begin - GAP - 4);
    }
  }

  private static String name(Mark mark) {
    return mark.isCluster() ? mark.element().name() : mark.first().topic().heading();
  }

  private void draw(Mark mark, Room room) {
    ring(mark);
    if (mark.isCluster()) {
      cluster(mark);
    } else {
      Card card = mark.first();
      int theme = card.topic().theme().number();
      Shapes.paint(on, mark.box(), theme, new Ink.Pillar(theme));
      badges(card, mark.box(), room, title(card, mark.box(), room));
    }
  }

  private static boolean is(Optional<String> id, Mark mark) {
    return id.filter(mark.element().id()::equals).isPresent();
  }

  private void ring(Mark mark) {
    Box around = mark.box();
    Box ring = new Box(around.x() - 4, around.y() - 4, around.width() + 8, around.height() + 8);
    if (state.selected().contains(mark.element().id())) {
      on.fillRound(ring, 6, Role.SELECTION);
      on.outline(ring, 6, 1.5, Role.ACCENT);
    } else if (is(state.hovered(), mark)) {
      on.fillRound(ring, 6, Role.HOVER);
      on.outline(ring, 6, 1, Role.ACCENT);
    }
    if (is(state.focused(), mark)) {
      on.outline(ring, 6, 2, Role.ACCENT);
    }
  }

  /** The title above, the hour beneath, if there is room up to the next mark. */
  private boolean title(Card card, Box box, Room room) {
    if (room.width() < LEAST_TEXT) {
      return false;
    }
    double middle = box.y() + box.height() / 2;
    Box above = new Box(room.from(), middle - 17, room.width(), 17);
    on.text(card.topic().heading(), above, Face.NORMAL, Role.TEXT);
    String hour = Dates.hour(card.at(timeline.plan().zone()));
    on.text(hour, new Box(room.from(), middle, room.width(), 16), Face.SMALL, Role.MUTED);
    return true;
  }

  /** How it stands: above the shape, or beside the hour where there is one. */
  private void badges(Card card, Box box, Room room, boolean titled) {
    double hour = titled ? on.width("00:00", Face.SMALL) + GAP + 4 : 0;
    double x = titled ? room.from() + hour : box.x() + box.width() / 2 - BADGE / 2;
    double y = titled ? box.y() + box.height() / 2 + 3 : box.y() - BADGE - 2;
    for (Badge badge : Badge.of(card)) {
      on.icon(badge.icon(), new Box(x, y, BADGE, BADGE), badge.ink());
      if (!titled) {
        return;
      }
      x += BADGE + 3;
    }
  }

  /** Something to know about an entry, the most urgent first. */
  private record Badge(String icon, Role ink) {
    static List<Badge> of(Card card) {
      List<Badge> all = new ArrayList<>();
      card.state().problem().flatMap(Badge::of).ifPresent(all::add);
      if (card.state().approval() == ApprovalState.MISSING) {
        all.add(new Badge("awaiting", Role.WARNING));
      } else if (card.state().approval() == ApprovalState.APPROVED) {
        all.add(new Badge("approved", Role.GOOD));
      }
      if (card.state().kept()) {
        all.add(new Badge("lock", Role.MUTED));
      } else if (card.state().fixed()) {
        all.add(new Badge("pin", Role.MUTED));
      }
      return all;
    }

    static Optional<Badge> of(Severity severity) {
      return switch (severity) {
        case ERROR -> Optional.of(new Badge("error", Role.ERROR));
        case WARNING -> Optional.of(new Badge("warning", Role.WARNING));
        default -> Optional.empty();
      };
    }
  }

  /** How many, what pillars they belong to, and the worst of what was found about them. */
  private void cluster(Mark mark) {
    Box box = mark.box();
    on.fillRound(box, 5, Role.CARD);
    on.outline(box, 5, 1, Role.EDGE);
    int count = mark.cards().size();
    String text = count > COUNTED ? COUNTED + "+" : Integer.toString(count);
    Box upper = new Box(box.x() + 1, box.y(), box.width() - 2, box.height() - BELT);
    Texts.centre(on, text, upper, Face.SMALL, Role.TEXT);
    belt(mark.cards(), new Box(box.x() + 3, box.bottom() - BELT - 1, box.width() - 6, BELT));
    worst(mark.cards())
        .ifPresent(
            badge ->
                on.icon(
                    badge.icon(),
                    new Box(box.x() + box.width() / 2 - BADGE / 2, box.y() - BADGE, BADGE, BADGE),
                    badge.ink()));
  }

  private static Optional<Badge> worst(List<Card> cards) {
    Optional<Badge> severe =
        cards.stream()
            .flatMap(each -> each.state().problem().stream())
            .max(Comparator.comparing(each -> each == Severity.ERROR ? 2 : rank(each)))
            .flatMap(Badge::of);
    boolean awaited =
        cards.stream().anyMatch(each -> each.state().approval() == ApprovalState.MISSING);
    return severe.or(
        () -> awaited ? Optional.of(new Badge("awaiting", Role.WARNING)) : Optional.empty());
  }

  private static int rank(Severity severity) {
    return severity == Severity.WARNING ? 1 : 0;
  }

  private void belt(List<Card> cards, Box box) {
    Map<Integer, Integer> counts = new TreeMap<>();
    cards.forEach(each -> counts.merge(each.topic().theme().number(), 1, Integer::sum));
    double x = box.x();
    for (var each : counts.entrySet()) {
      double width = box.width() * each.getValue() / cards.size();
      on.fill(new Box(x, box.y(), width, box.height()), new Ink.Pillar(each.getKey()));
      x += width;
    }
  }
}
