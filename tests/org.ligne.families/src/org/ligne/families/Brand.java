package org.ligne.families;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;

/** One brand of a layout as its texts tell it: what holds for an entry there holds for its post. */
final class Brand {
  private static final int SHORTEST_PHASE = 10;
  private static final int LONGEST_PHASE = 28;
  private static final int FIRST_PINNED_HOUR = 6;
  private static final int ORDER_DAYS = 14;

  final Layout layout;
  final int number;
  final List<Piece> pieces = new ArrayList<>();
  final TreeSet<Piece.Phase> phases = new TreeSet<>(Piece.Phase.ORDER);
  private final SplittableRandom random;

  Brand(Layout layout, int number, SplittableRandom random) {
    this.layout = layout;
    this.number = number;
    this.random = random;
    gather();
    List<Piece.Phase> common = commonPhases();
    for (Piece piece : pieces) {
      describe(piece);
      piece.phase = phase(piece, common);
      phases.add(piece.phase);
    }
    addOrders();
  }

  /** The channel's number within its brand, by which texts call it. */
  int own(int channel) {
    return channel - number * layout.size.channels();
  }

  /** A post goes to each channel once; what the layout has a second time is another post. */
  private void gather() {
    Map<String, Piece> byContent = new LinkedHashMap<>();
    for (Laid laid : layout.plan) {
      if (laid.brand == number) {
        Piece known = byContent.get(laid.content);
        boolean fresh = known == null || known.isOn(laid.channel);
        Piece piece = fresh ? new Piece(laid.id) : known;
        if (fresh) {
          pieces.add(piece);
          byContent.putIfAbsent(laid.content, piece);
        }
        piece.entries.add(laid);
      }
    }
  }

  /** Whether a post shows a medium of an entry: one that left its content keeps none. */
  boolean shows(Piece piece, Laid laid) {
    return piece.entries.contains(laid) && laid.content.equals("content" + numberOf(piece));
  }

  private static int numberOf(Piece piece) {
    return Integer.parseInt(piece.name.substring("post".length()));
  }

  private void describe(Piece piece) {
    piece.pillar = Family.PILLARS.get(random.nextInt(Family.PILLARS.size()));
    piece.weight = random.nextInt(1, 4);
    for (Laid laid : piece.entries) {
      if (random.nextInt(100) < 4 && laid.at.getHour() >= FIRST_PINNED_HOUR) {
        piece.pinned.add(laid);
      }
      if (random.nextInt(100) < 12) {
        piece.costs.put(laid, 10 * random.nextInt(1, 10));
      }
    }
  }

  private List<Piece.Phase> commonPhases() {
    List<Piece.Phase> common = new ArrayList<>();
    for (int i = 0; i < 2 * layout.size.weeks(); i++) {
      common.add(phase(Layout.START.plusDays(random.nextInt(layout.days - SHORTEST_PHASE))));
    }
    return common;
  }

  private Piece.Phase phase(LocalDate from) {
    LocalDate first = from.isBefore(Layout.START) ? Layout.START : from;
    LocalDate end = Layout.START.plusDays(layout.days);
    LocalDate wanted = first.plusDays(random.nextInt(SHORTEST_PHASE, LONGEST_PHASE + 1));
    return new Piece.Phase(first, (wanted.isAfter(end) ? end : wanted).minusDays(1));
  }

  /** One of the brand's phases, or where none has room, one of its own. */
  private Piece.Phase phase(Piece piece, List<Piece.Phase> common) {
    List<Piece.Phase> fitting = common.stream().filter(each -> each.holds(piece)).toList();
    if (!fitting.isEmpty()) {
      return fitting.get(random.nextInt(fitting.size()));
    }
    LocalDate day = piece.first().toLocalDate();
    Piece.Phase own = phase(day.minusDays(random.nextInt(SHORTEST_PHASE - 4)));
    return own.holds(piece) ? own : new Piece.Phase(own.from(), piece.last().toLocalDate());
  }

  private void addOrders() {
    int wanted = pieces.size() * 12 / 100;
    while (wanted > 0) {
      Piece leader = pieces.get(random.nextInt(pieces.size()));
      Piece follower = pieces.get(random.nextInt(pieces.size()));
      long hours = Duration.between(leader.last(), follower.first()).toHours();
      boolean known = follower.after.stream().anyMatch(each -> each.leader() == leader);
      if (hours >= 1 && hours < 24 * ORDER_DAYS && !known) {
        follower.after.add(new Piece.After(leader, 1 + random.nextLong(hours)));
        wanted--;
      }
    }
  }
}
