package org.ligne.benchmarks.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.ligne.families.Family;
import org.ligne.model.value.Span;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Follow;
import org.ligne.planning.problem.Owner;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.ProblemDraft;
import org.ligne.planning.problem.Purse;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;
import org.ligne.planning.problem.Wish;

/** Something that cannot be, added to a problem that can. */
enum Contradiction {
  /** Two entries of one week, one of which comes a fortnight after the other. */
  ORDER {
    @Override
    void add(ProblemDraft draft, Problem problem) {
      draft.add(within("extra1", problem, 7)).add(within("extra2", problem, 7));
      Statement statement = said(StatementKind.PRECEDENCE, "after extra1");
      draft.add(new Follow("extra2", "extra1", Span.ofDays(14), statement));
    }
  },
  /** Two fixed times closer than the gap of their channel. */
  FIXED_TIMES {
    @Override
    void add(ProblemDraft draft, Problem problem) {
      for (int i = 0; i < 2; i++) {
        Instant at = START.plus(Duration.ofMinutes(12 * 60 + 30L * i));
        Wish wish = new Wish.At(at, said(StatementKind.FIXED_TIME, "at " + at));
        draft.add(request("extra" + i, problem, wish));
      }
    }
  },
  /** One entry more in a week than the week of a channel takes. */
  WEEK {
    @Override
    void add(ProblemDraft draft, Problem problem) {
      int most = channel(problem).policy().perWeek().count();
      for (int i = 0; i <= most; i++) {
        draft.add(within("extra" + i, problem, 7));
      }
    }
  },
  /** Two entries of a week that cost more together than it may spend. */
  BUDGET {
    @Override
    void add(ProblemDraft draft, Problem problem) {
      Purse purse = problem.purses().getFirst();
      for (int i = 0; i < 2; i++) {
        long cost = purse.perWeek() / 2 + 1;
        draft.add(within("extra" + i, problem, 7).paidFrom(purse.id(), cost));
      }
    }
  },
  /** One entry more in a day than a person takes care of, each on another channel. */
  OWNER {
    @Override
    void add(ProblemDraft draft, Problem problem) {
      Owner owner = problem.owners().getFirst();
      List<Channel> channels = problem.channels();
      for (int i = 0; i <= owner.capacity().count(); i++) {
        String channel = channels.get(i % channels.size()).id();
        Wish wish = window(1);
        draft.add(new Request("extra" + i, channel, null, owner.id(), 1, wish, null));
      }
    }
  };

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final Instant START = LocalDate.of(2026, 9, 14).atStartOfDay(ZONE).toInstant();

  /** Adds it to the draft of a problem. */
  abstract void add(ProblemDraft draft, Problem problem);

  /** A family's problem with it. */
  Problem in(Family family) {
    ProblemDraft draft = family.draft(0);
    add(draft, family.problem());
    return draft.build();
  }

  private static Request within(String id, Problem problem, int days) {
    return request(id, problem, window(days));
  }

  private static Request request(String id, Problem problem, Wish wish) {
    return new Request(id, channel(problem).id(), null, null, 1, wish, null);
  }

  private static Wish window(int days) {
    Instant end = START.plus(Duration.ofDays(days));
    return new Wish.Within(START, end, said(StatementKind.PHASE, days + " days"));
  }

  private static Channel channel(Problem problem) {
    return problem.channels().getFirst();
  }

  private static Statement said(StatementKind kind, String text) {
    return new Statement(kind, text, null);
  }
}
