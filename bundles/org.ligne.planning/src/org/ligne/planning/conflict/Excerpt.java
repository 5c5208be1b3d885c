package org.ligne.planning.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.model.value.Span;
import org.ligne.planning.Progress;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Calendar;
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

  /** Where everything stays that is on a channel on which nothing moves; no name of a channel. */
  private static final String ELSEWHERE = "";

  private static final Statement STAYS = Statement.own(StatementKind.KEPT, "stays where it is");
  private static final Admission CLOSED = Admission.closed(STAYS);

  private final Problem problem;
  private final Timetable table;
  private final Conflict conflict;
  private final Progress progress;
  private final Set<Integer> channels = new HashSet<>();
  private final LocalDate first;
  private final LocalDate last;
  private final int padding;
  private final List<Entry> moving;
  private final Sharing sharing;
  private final Map<String, Instant> plan = new HashMap<>();
  private final List<Request> stays;

  /** The surroundings of a conflict in a plan that lacks its missing entry. */
  Excerpt(Timetable table, Conflict conflict, Progress progress) {
    this.problem = table.problem();
    this.table = table;
    this.conflict = conflict;
    this.progress = progress;
    conflict.entries().forEach(entry -> channels.add(entry.channel()));
    Calendar calendar = problem.axis().calendar();
    Range range = Range.of(conflict.entries());
    int end = problem.axis().size() - 1;
    first = calendar.date(calendar.day(Math.min(range.first(), end))).minusDays(MARGIN);
    last = calendar.date(calendar.day(Math.clamp(range.end() - 1L, 0, end))).plusDays(MARGIN);
    padding = padding();
    moving = moving();
    sharing = new Sharing(problem, moving);
    List<Entry> staying = staying();
    Stream.concat(moving.stream(), staying.stream())
        .filter(table::isPlaced)
        .forEach(it -> plan.put(it.id(), problem.axis().at(table.slot(it)).toInstant()));
    stays = staying.stream().map(this::stays).toList();
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

  /** What may move, and what has to be there: the missing entry is the last of them. */
  private List<Entry> moving() {
    List<Entry> all = new ArrayList<>();
    for (Entry entry : problem.entries()) {
      boolean near = channels.contains(entry.channel()) && table.isPlaced(entry);
      if (near && (conflict.entries().contains(entry) || isWithin(entry, 0))) {
        all.add(entry);
      }
    }
    all.add(conflict.missing());
    return all;
  }

  /** What stays where it is, and is in the way of what moves. */
  private List<Entry> staying() {
    Set<Entry> others = new HashSet<>(moving);
    return problem.entries().stream()
        .filter(entry -> table.isPlaced(entry) && !others.contains(entry))
        .filter(entry -> isLinked(entry) || isWithin(entry, padding) && isInTheWay(entry))
        .toList();
  }

  /**
   * A table of the changed problem that holds what was placed, but for some entries by id.
   *
   * @throws java.util.concurrent.CancellationException if the progress says so
   */
  Timetable with(Amendment amendment, Set<String> lifted) {
    Problem changed = changed(amendment);
    Timetable copy = new Timetable(changed);
    for (Entry entry : changed.entries()) {
      if (!lifted.contains(entry.id()) && plan.containsKey(entry.id())) {
        copy.place(entry, changed.axis().ceiling(plan.get(entry.id())));
      }
    }
    return copy;
  }

  private Problem changed(Amendment amendment) {
    ProblemDraft draft = ProblemDraft.like(problem, begin(), end());
    sharing.addTo(draft, amendment);
    channels.forEach(each -> draft.add(amendment.of(problem.channels().get(each).policy())));
    draft.add(ChannelPolicy.unlimited(ELSEWHERE, time -> CLOSED));
    stays.forEach(draft::add);
    moving.forEach(
        entry -> amendment.of(entry.request()).map(it -> near(entry, it)).ifPresent(draft::add));
    problem.links().stream()
        .filter(link -> isThere(link.leader(), amendment))
        .filter(link -> isThere(link.follower(), amendment))
        .forEach(link -> draft.add(amendment.of(link.follow())));
    return draft.build(progress::isCancelled);
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

  private boolean isThere(int number, Amendment amendment) {
    Entry entry = problem.entries().get(number);
    boolean held = amendment.holds(entry.id());
    return !held && (plan.containsKey(entry.id()) || entry == conflict.missing());
  }

  private boolean isWithin(Entry entry, int more) {
    LocalDate day = problem.axis().at(table.slot(entry)).toLocalDate();
    return !day.isBefore(first.minusDays(more)) && !day.isAfter(last.plusDays(more));
  }

  /** What is on another channel and shares nothing is never in the way. */
  private boolean isInTheWay(Entry entry) {
    return channels.contains(entry.channel()) || sharing.concerns(entry);
  }

  private boolean isLinked(Entry entry) {
    return entry.links().stream()
        .anyMatch(link -> isOfConflict(link.leader()) || isOfConflict(link.follower()));
  }

  private boolean isOfConflict(int number) {
    return conflict.entries().contains(problem.entries().get(number));
  }

  private Request stays(Entry entry) {
    boolean here = channels.contains(entry.channel());
    return sharing
        .reduced(entry, here ? entry.request().channel() : ELSEWHERE)
        .with(new Wish.Kept(plan.get(entry.id()), STAYS));
  }

  /** An entry of the conflict may go anywhere, another one near it. */
  private Request near(Entry entry, Request request) {
    return !conflict.entries().contains(entry) && request.wish() instanceof Wish.Within window
        ? request.with(clipped(window))
        : request;
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
