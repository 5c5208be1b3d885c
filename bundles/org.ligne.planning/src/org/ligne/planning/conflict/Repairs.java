package org.ligne.planning.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;

/** Finds what would mend a conflict: for each kind of change the smallest one that does. */
final class Repairs {
  /** More would be no help. */
  private static final int MOST = 5;

  private record Offer(Repair repair, long price) {
    /** Repairs of one kind are alternatives nobody needs. */
    String kind() {
      return repair.getClass().getSimpleName() + " " + repair.statement().kind();
    }
  }

  private final Conflict conflict;
  private final Trial trial;
  private final Costs costs;

  Repairs(Timetable table, Conflict conflict, Work work) {
    this.conflict = conflict;
    this.trial = new Trial(table, conflict, work);
    this.costs = new Costs(conflict);
  }

  /** The repairs, each tried, the cheapest first. */
  List<Repair> find() {
    List<Offer> offers = new ArrayList<>();
    conflict.statements().forEach(statement -> offers.addAll(offers(statement)));
    conflict.entries().stream()
        .filter(entry -> !entry.isKept())
        .min(
            Comparator.comparing(Entry::weight)
                .thenComparing(entry -> entry != conflict.missing())
                .thenComparing(Entry::index))
        .map(Repair.Hold::new)
        .filter(trial::works)
        .ifPresent(hold -> offers.add(new Offer(hold, costs.of(hold, 0))));
    Set<String> kinds = new HashSet<>();
    return offers.stream()
        .sorted(Comparator.comparingLong(Offer::price))
        .filter(offer -> kinds.add(offer.kind()))
        .limit(MOST)
        .map(Offer::repair)
        .toList();
  }

  private List<Offer> offers(Statement statement) {
    return switch (statement.kind()) {
      case FIXED_TIME -> moves(statement);
      case PHASE, CAMPAIGN_PERIOD -> one(new Widening(conflict, trial).of(statement));
      case MAX_PER_DAY, MAX_PER_WEEK, CADENCE_MAXIMUM, CAPACITY, BUDGET ->
          one(new Raising(conflict, trial).of(statement));
      case GAP, STAGGER, MEDIA_REST, PRECEDENCE ->
          one(new Shortening(conflict, trial).of(statement));
      case WINDOW, QUIET -> hours(statement);
      default -> List.of();
    };
  }

  private <T extends Repair> List<Offer> one(Optional<Smallest.Sized<T>> found) {
    return found.stream()
        .map(it -> new Offer(it.repair(), costs.of(it.repair(), it.size())))
        .toList();
  }

  private List<Offer> hours(Statement statement) {
    Reopening reopening = new Reopening(trial);
    List<Offer> offers = new ArrayList<>(one(reopening.longer(statement)));
    offers.addAll(one(reopening.another(statement)));
    return offers;
  }

  private List<Offer> moves(Statement statement) {
    return conflict.entries().stream()
        .filter(entry -> entry.wish().equals(statement))
        .flatMap(entry -> one(new Moving(conflict, trial).of(entry)).stream())
        .toList();
  }
}
