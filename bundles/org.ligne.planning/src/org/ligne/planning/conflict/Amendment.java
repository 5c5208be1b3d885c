package org.ligne.planning.conflict;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Cap;
import org.ligne.planning.problem.ChannelPolicy;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Gap;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Rest;
import org.ligne.planning.problem.Stagger;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.Wish;

/** What becomes of the parts of a problem when a repair is made. */
final class Amendment {
  private final Problem problem;
  private final Repair repair;
  private final Wish.Within adrift;

  Amendment(Problem problem, Repair repair) {
    this(problem, repair, null);
  }

  private Amendment(Problem problem, Repair repair, Wish.Within adrift) {
    this.problem = problem;
    this.repair = repair;
    this.adrift = adrift;
  }

  /** Leaves it open where in a window an entry moves. */
  static Amendment adrift(Problem problem, Entry entry, Wish.Within window) {
    return new Amendment(problem, new Repair.Move(entry, null), window);
  }

  /** The whole problem with the repair made. */
  static Problem apply(Problem problem, Repair repair) {
    LocalDate first = problem.axis().calendar().date(0);
    LocalDate last = problem.axis().calendar().date(problem.axis().calendar().days() - 1);
    LocalDate from =
        repair instanceof Repair.Widen wider && wider.from().isBefore(first) ? wider.from() : first;
    LocalDate to =
        repair instanceof Repair.Widen wider && wider.to().isAfter(last) ? wider.to() : last;
    ProblemDraft draft = ProblemDraft.like(problem, from, to);
    Amendment amendment = new Amendment(problem, repair);
    problem.channels().forEach(it -> draft.add(amendment.of(it.policy())));
    problem.owners().forEach(it -> draft.add(amendment.of(it)));
    problem.purses().forEach(it -> draft.add(amendment.of(it)));
    problem.contents().stream()
        .filter(it -> it.stagger() != null)
        .forEach(it -> amendment.of(it.stagger()).ifPresent(draft::add));
    problem.media().forEach(it -> draft.add(amendment.of(it.rest())));
    problem.targets().forEach(it -> draft.add(it.mix()));
    problem.entries().forEach(it -> amendment.of(it.request()).ifPresent(draft::add));
    problem.links().stream()
        .filter(
            it ->
                !amendment.holds(it.follow().leader()) && !amendment.holds(it.follow().follower()))
        .forEach(it -> draft.add(amendment.of(it.follow())));
    return draft.build();
  }

  /** Whether the entry with an id is held back. */
  boolean holds(String id) {
    return repair instanceof Repair.Hold hold && hold.entry().id().equals(id);
  }

  /** The request as it is then; nothing if it is held back. */
  Optional<Request> of(Request request) {
    return switch (repair) {
      case Repair.Hold hold when holds(request.id()) -> Optional.empty();
      case Repair.Move move when move.entry().id().equals(request.id()) ->
          Optional.of(request.with(adrift == null ? at(move, request) : adrift));
      case Repair.Widen widen
          when request.wish() instanceof Wish.Within window
              && window.statement().equals(widen.statement()) ->
          Optional.of(request.with(wider(widen, request)));
      default -> Optional.of(request);
    };
  }

  private Wish at(Repair.Move move, Request request) {
    Instant at = move.at().atZone(Clocks.of(request, problem)).toInstant();
    return new Wish.At(at, request.wish().statement());
  }

  private Wish wider(Repair.Widen widen, Request request) {
    ZoneId zone = Clocks.of(request, problem);
    return new Wish.Within(
        widen.from().atStartOfDay(zone).toInstant(),
        widen.to().plusDays(1).atStartOfDay(zone).toInstant(),
        widen.statement());
  }

  ChannelPolicy of(ChannelPolicy policy) {
    return policy
        .with(of(policy.opening()))
        .with(of(policy.gap()))
        .withPerDay(of(policy.perDay()))
        .withPerWeek(of(policy.perWeek()))
        .withCadence(policy.cadence(), of(policy.cadenceMaximum()));
  }

  private Opening of(Opening opening) {
    return switch (repair) {
      case Repair.Shift shift -> opening.lifting(shift.statement(), Hours.of(shift));
      case Repair.Day day -> opening.lifting(day.statement(), Hours.of(day));
      default -> opening;
    };
  }

  private Cap of(Cap cap) {
    return cap != null && repair instanceof Repair.Raise raise && concerns(cap.statement())
        ? new Cap((int) raise.limit(), cap.statement())
        : cap;
  }

  private boolean concerns(Statement statement) {
    return repair.statement().equals(statement);
  }

  private Span shorter(Span span, Statement statement) {
    return repair instanceof Repair.Shorten shorten && concerns(statement)
        ? shorten.atLeast()
        : span;
  }

  private static boolean isEmpty(Span span) {
    return span.days() == 0 && span.time().isZero();
  }

  private Gap of(Gap gap) {
    Span span = shorter(gap.span(), gap.statement());
    return isEmpty(span) ? Gap.NONE_STATED : new Gap(span, gap.statement());
  }

  Owner of(Owner owner) {
    return new Owner(owner.id(), of(owner.capacity()));
  }

  Optional<Stagger> of(Stagger stagger) {
    Span span = shorter(stagger.span(), stagger.statement());
    return isEmpty(span)
        ? Optional.empty()
        : Optional.of(new Stagger(stagger.id(), span, stagger.statement()));
  }

  /** A medium stays known; a minute keeps nothing apart that has room. */
  Rest of(Rest rest) {
    return new Rest(rest.id(), shorter(rest.span(), rest.statement()), rest.statement());
  }

  Purse of(Purse purse) {
    return repair instanceof Repair.Raise raise && concerns(purse.statement())
        ? new Purse(purse.id(), raise.limit(), purse.spent(), purse.statement())
        : purse;
  }

  Follow of(Follow follow) {
    Span span = shorter(follow.distance(), follow.statement());
    return new Follow(follow.follower(), follow.leader(), span, follow.statement());
  }
}
