package org.ligne.planning.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.model.value.Span;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/**
 * The surroundings of a conflict as a problem of their own, in which something is changed: what is
 * placed on its channels near its days may move, what else could be in the way stays where it is.
 */
final class Excerpt {
  /** Days before and after the conflict in which entries may move. */
  static final int MARGIN = 21;

  private static final int LEAST_PADDING = 8;
  private static final Statement STAYS = Statement.own(StatementKind.KEPT, "stays where it is");
  private static final Admission CLOSED = Admission.closed(STAYS);

  private final Problem problem;
  private final Timetable table;
  private final Conflict conflict;
  private final Set<Integer> channels = new HashSet<>();
  private final LocalDate first;
  private final LocalDate last;
  private final int padding;

  /** The surroundings of a conflict in a plan that lacks its missing entry. */
  Excerpt(Timetable table, Conflict conflict) {
    this.problem = table.problem();
    this.table = table;
    this.conflict = conflict;
    conflict.entries().forEach(entry -> channels.add(entry.channel()));
    Calendar calendar = problem.axis().calendar();
    Range range = Range.of(conflict.entries());
    int end = problem.axis().size() - 1;
    first = calendar.date(calendar.day(Math.min(range.first(), end))).minusDays(MARGIN);
    last = calendar.date(calendar.day(Math.clamp(range.end() - 1L, 0, end))).plusDays(MARGIN);
    padding = padding();
  }

  /** Days that what may move can reach beyond those in which it may move. */
  private int padding() {
    Stream<Span> gaps =
        channels.stream().map(it -> problem.channels().get(it).policy().gap().span());
    Stream<Span> rests = problem.media().stream().map(it -> it.rest().span());
    Stream<Span> staggers =
        problem.contents().stream()
            .filter(it -> it.stagger() != null)
            .map(it -> it.stagger().span());
    return Stream.of(gaps, rests, staggers)
        .flatMap(each -> each)
        .mapToInt(span -> span.days() + (int) span.time().toDays() + 1)
        .reduce(LEAST_PADDING, Math::max);
  }

  /** A table of the changed problem that holds what was placed, but for some entries by id. */
  Timetable with(Amendment amendment, Set<String> lifted) {
    Map<String, Instant> plan = new HashMap<>();
    for (Entry entry : problem.entries()) {
      if (isNear(entry) && !amendment.drops(entry.id())) {
        plan.put(entry.id(), problem.axis().at(table.slot(entry)).toInstant());
      }
    }
    Problem changed = changed(amendment, plan);
    Timetable copy = new Timetable(changed);
    for (Entry entry : changed.entries()) {
      if (!lifted.contains(entry.id()) && plan.containsKey(entry.id())) {
        copy.place(entry, changed.axis().ceiling(plan.get(entry.id())));
      }
    }
    return copy;
  }

  private Problem changed(Amendment amendment, Map<String, Instant> plan) {
    ProblemDraft draft = ProblemDraft.like(problem, begin(), end());
    amendment.addShared(draft);
    Set<Integer> used = new HashSet<>(channels);
    for (Entry entry : problem.entries()) {
      if (plan.containsKey(entry.id()) || entry == conflict.missing()) {
        used.add(entry.channel());
        amendment.of(entry.request()).map(it -> held(entry, it, plan)).ifPresent(draft::add);
      }
    }
    used.forEach(channel -> draft.add(policy(problem.channels().get(channel), amendment)));
    problem.links().stream()
        .filter(link -> isThere(link.leader(), plan, amendment))
        .filter(link -> isThere(link.follower(), plan, amendment))
        .forEach(link -> draft.add(amendment.of(link.follow())));
    return draft.build();
  }

  /** What reaches further than the plan meets nothing there. */
  private LocalDate begin() {
    LocalDate reached = first.minusDays(padding);
    LocalDate planned = problem.axis().calendar().date(0);
    return reached.isBefore(planned) ? earlier(first, planned) : reached;
  }

  private LocalDate end() {
    LocalDate reached = last.plusDays(padding);
    Calendar calendar = problem.axis().calendar();
    LocalDate planned = calendar.date(calendar.days() - 1);
    return reached.isAfter(planned) ? later(last, planned) : reached;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private boolean isThere(int number, Map<String, Instant> plan, Amendment amendment) {
    Entry entry = problem.entries().get(number);
    return plan.containsKey(entry.id())
        || entry == conflict.missing() && !amendment.drops(entry.id());
  }

  private ChannelPolicy policy(Channel channel, Amendment amendment) {
    return channels.contains(channel.index())
        ? amendment.of(channel.policy())
        : ChannelPolicy.unlimited(channel.id(), time -> CLOSED);
  }

  /** Placed near the days of the conflict, or bound to one of its entries wherever it is. */
  private boolean isNear(Entry entry) {
    return table.isPlaced(entry)
        && (isWithin(entry, padding) && isInTheWay(entry) || isLinked(entry));
  }

  private boolean isWithin(Entry entry, int more) {
    LocalDate day = problem.axis().at(table.slot(entry)).toLocalDate();
    return !day.isBefore(first.minusDays(more)) && !day.isAfter(last.plusDays(more));
  }

  /** What is on another channel and shares nothing is never in the way. */
  private boolean isInTheWay(Entry entry) {
    return channels.contains(entry.channel())
        || entry.owner() != Entry.NONE
        || entry.purse() != Entry.NONE
        || entry.content() != Entry.NONE
        || entry.mediaCount() > 0
        || !entry.links().isEmpty();
  }

  private boolean isLinked(Entry entry) {
    return entry.links().stream()
        .anyMatch(link -> isOfConflict(link.leader()) || isOfConflict(link.follower()));
  }

  private boolean isOfConflict(int number) {
    return conflict.entries().contains(problem.entries().get(number));
  }

  /** An entry of the conflict may go anywhere, another one near it, the rest stays. */
  private Request held(Entry entry, Request request, Map<String, Instant> plan) {
    if (conflict.entries().contains(entry)) {
      return request;
    }
    boolean moves = channels.contains(entry.channel()) && isWithin(entry, 0);
    return moves
        ? request.wish() instanceof Wish.Within window ? request.with(clipped(window)) : request
        : request.with(new Wish.Kept(plan.get(entry.id()), STAYS));
  }

  private Wish clipped(Wish.Within window) {
    Instant from = first.atStartOfDay(problem.axis().zone()).toInstant();
    Instant to = last.plusDays(1).atStartOfDay(problem.axis().zone()).toInstant();
    return new Wish.Within(
        window.from().isBefore(from) ? from : window.from(),
        window.to().isAfter(to) ? to : window.to(),
        window.statement());
  }
}
