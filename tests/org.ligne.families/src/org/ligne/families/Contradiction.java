package org.ligne.families;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/** What cannot be done, hidden in a problem that is solvable without. */
public enum Contradiction {
  /** Two posts of one day, one of which follows the other a week later. */
  ORDER(StatementKind.PRECEDENCE) {
    @Override
    void hide(ProblemDraft draft, Problem problem, SplittableRandom random) {
      LocalDate day = monday(problem, random);
      draft.add(post("hidden-order-a", channel(problem, random), day, 2, null));
      draft.add(post("hidden-order-b", channel(problem, random), day.plusDays(1), 3, null));
      Statement order = new Statement(kind(), "after hidden-order-a by at least 7 days", null);
      draft.add(new Follow("hidden-order-b", "hidden-order-a", Span.ofDays(7), order));
    }
  },
  /** Two fixed times within the gap of their channel. */
  TIMES(StatementKind.GAP) {
    @Override
    void hide(ProblemDraft draft, Problem problem, SplittableRandom random) {
      Channel channel = channel(problem, random);
      int slot = channel.open().get(channel.open().size() / 2);
      Instant at = problem.axis().at(slot).toInstant();
      draft.add(fixed("hidden-times-a", channel, at));
      draft.add(fixed("hidden-times-b", channel, at.plusSeconds(1_800)));
    }
  },
  /** More posts of one week than a channel takes. */
  WEEK(StatementKind.MAX_PER_WEEK) {
    @Override
    void hide(ProblemDraft draft, Problem problem, SplittableRandom random) {
      Channel channel =
          problem.channels().stream()
              .min((a, b) -> a.policy().perWeek().count() - b.policy().perWeek().count())
              .orElseThrow();
      LocalDate day = monday(problem, random);
      for (int i = 0; i <= channel.policy().perWeek().count(); i++) {
        draft.add(post("hidden-week-" + i, channel, day, 7, null));
      }
    }
  },
  /** Two paid posts of one week that cost more than there is. */
  BUDGET(StatementKind.BUDGET) {
    @Override
    void hide(ProblemDraft draft, Problem problem, SplittableRandom random) {
      LocalDate day = monday(problem, random);
      var purse = problem.purses().getFirst();
      for (int i = 0; i < 2; i++) {
        draft.add(
            post("hidden-budget-" + i, problem.channels().getFirst(), day, 7, null)
                .paidFrom(purse.id(), purse.perWeek() / 2 + 1));
      }
    }
  },
  /** More posts of one day than their owner takes care of. */
  OWNER(StatementKind.CAPACITY) {
    @Override
    void hide(ProblemDraft draft, Problem problem, SplittableRandom random) {
      var owner =
          problem.owners().stream()
              .min((a, b) -> a.capacity().count() - b.capacity().count())
              .orElseThrow();
      LocalDate day = monday(problem, random).plusDays(1);
      for (int i = 0; i <= owner.capacity().count(); i++) {
        Channel channel = problem.channels().get(i % problem.channels().size());
        draft.add(post("hidden-owner-" + i, channel, day, 1, owner.id()));
      }
    }
  };

  private final StatementKind kind;

  Contradiction(StatementKind kind) {
    this.kind = kind;
  }

  /** The kind of the statement that has to be named. */
  public StatementKind kind() {
    return kind;
  }

  abstract void hide(ProblemDraft draft, Problem problem, SplittableRandom random);

  /** The problem of a family with some of these in it. */
  public static Problem in(Family family, long seed, List<Contradiction> some) {
    return in(family, 0, seed, some);
  }

  /** The same, everything added in an order drawn from a seed of its own. */
  public static Problem in(Family family, long order, long seed, List<Contradiction> some) {
    Problem problem = family.problem();
    ProblemDraft draft = family.draft(order);
    SplittableRandom random = new SplittableRandom(seed);
    some.forEach(each -> each.hide(draft, problem, random));
    return draft.build();
  }

  private static Channel channel(Problem problem, SplittableRandom random) {
    return problem.channels().get(random.nextInt(problem.channels().size()));
  }

  private static LocalDate monday(Problem problem, SplittableRandom random) {
    var calendar = problem.axis().calendar();
    return calendar.monday(1 + random.nextInt(calendar.weeks() - 2));
  }

  private static Request post(String id, Channel channel, LocalDate day, int days, String owner) {
    ZoneId zone = owner == null ? channel.calendar().zone() : ZoneId.of("Europe/Paris");
    Statement phase = new Statement(StatementKind.PHASE, "phase of " + id, null);
    Wish wish =
        new Wish.Within(
            day.atStartOfDay(zone).toInstant(),
            day.plusDays(days).atStartOfDay(zone).toInstant(),
            phase);
    return new Request(id, channel.id(), null, owner, 1, wish, id);
  }

  private static Request fixed(String id, Channel channel, Instant at) {
    Statement statement = new Statement(StatementKind.FIXED_TIME, "time of " + id, null);
    return new Request(id, channel.id(), null, null, 1, new Wish.At(at, statement), id);
  }

  /** The one of several entries that was hidden. */
  public static boolean isHidden(Entry entry) {
    return entry.id().startsWith("hidden");
  }
}
