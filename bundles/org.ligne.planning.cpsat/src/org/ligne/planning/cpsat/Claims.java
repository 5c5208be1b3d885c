package org.ligne.planning.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.Literal;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.ligne.planning.problem.Axis;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Problem;
import org.ligne.planning.problem.Statement;

/**
 * Entries that must have a moment, and a literal for each group of statements, which is assumed.
 * Moments are minutes from the first slot; between slots that follow each other all minutes are
 * possible, which is a little weaker than the truth.
 */
final class Claims {
  static final int NO_GROUP = -1;

  private record DayOf(Entry entry, Calendar calendar, boolean week) {}

  private final CpModel solver = new CpModel();
  private final Problem problem;
  private final Axis axis;
  private final Map<Statement, Literal> literals = new HashMap<>();
  private final Map<Integer, Integer> groups = new HashMap<>();
  private final Map<Entry, IntVar> moments = new LinkedHashMap<>();
  private final Map<DayOf, IntVar> periods = new HashMap<>();

  Claims(Problem problem, List<Entry> entries, List<Set<Statement>> groups) {
    this.problem = problem;
    this.axis = problem.axis();
    for (int group = 0; group < groups.size(); group++) {
      BoolVar holds = solver.newBoolVar("");
      solver.addAssumption(holds);
      this.groups.put(holds.getIndex(), group);
      groups.get(group).forEach(statement -> literals.putIfAbsent(statement, holds));
    }
    entries.stream()
        .filter(entry -> !entry.isKept())
        .forEach(entry -> moments.put(entry, solver.newIntVar(0, horizon(), "")));
  }

  CpModel solver() {
    return solver;
  }

  Problem problem() {
    return problem;
  }

  int groups() {
    return groups.size();
  }

  /** The group whose literal has an index; {@link #NO_GROUP} if none has. */
  int group(int index) {
    return groups.getOrDefault(index, NO_GROUP);
  }

  /** Whether a statement is claimed at all. */
  boolean claims(Statement statement) {
    return literals.containsKey(statement);
  }

  /** What says that a claimed statement holds. */
  Literal holds(Statement statement) {
    return literals.get(statement);
  }

  /** The entries that must have a moment, by number. */
  Set<Entry> entries() {
    return moments.keySet();
  }

  /** Those of some entries that must have a moment. */
  List<Entry> entries(List<Entry> some) {
    return some.stream().filter(moments::containsKey).toList();
  }

  /** The moment of an entry. */
  IntVar moment(Entry entry) {
    return moments.get(entry);
  }

  long horizon() {
    return minute(axis.size() - 1);
  }

  long minute(int slot) {
    return axis.minute(slot) - axis.minute(0);
  }

  /** The moments of the slots that are wanted. */
  Domain domain(IntPredicate wanted) {
    List<long[]> runs = new ArrayList<>();
    for (int slot = 0; slot < axis.size(); slot++) {
      if (wanted.test(slot)) {
        boolean follows = slot > 0 && wanted.test(slot - 1);
        if (!follows) {
          runs.add(new long[] {minute(slot), 0});
        }
        runs.getLast()[1] = minute(slot);
      }
    }
    return Domain.fromIntervals(runs.toArray(long[][]::new));
  }

  /** Demands while a statement holds that an entry has one of some moments. */
  void within(Entry entry, Domain domain, Statement statement) {
    solver.addLinearExpressionInDomain(moment(entry), domain).onlyEnforceIf(holds(statement));
  }

  /** The least minutes of a distance, given as the first slot that keeps it after another. */
  long distance(IntUnaryOperator reach) {
    long least = horizon() + 1;
    for (int slot = 0; slot < axis.size(); slot++) {
      int next = reach.applyAsInt(slot);
      if (next < axis.size()) {
        least = Math.min(least, minute(next) - minute(slot));
      }
    }
    return least;
  }

  /** The number of the day, or the week, an entry has in a calendar. */
  IntVar period(Entry entry, Calendar calendar, boolean week) {
    return periods.computeIfAbsent(new DayOf(entry, calendar, week), this::period);
  }

  private IntVar period(DayOf of) {
    int count = of.week ? of.calendar.weeks() : of.calendar.days();
    long[] first = new long[count];
    long[] last = new long[count];
    for (int number = 0; number < count; number++) {
      first[number] = bound(of, number);
      last[number] = number + 1 < count ? bound(of, number + 1) - 1 : horizon();
    }
    IntVar period = solver.newIntVar(0, count - 1L, "");
    IntVar from = solver.newIntVar(0, horizon() + 1, "");
    IntVar to = solver.newIntVar(-1, horizon(), "");
    solver.addElement(period, first, from);
    solver.addElement(period, last, to);
    solver.addGreaterOrEqual(moment(of.entry), from);
    solver.addLessOrEqual(moment(of.entry), to);
    return period;
  }

  private long bound(DayOf of, int number) {
    int slot = of.week ? of.calendar.firstOfWeek(number) : of.calendar.firstOfDay(number);
    return slot < axis.size() ? minute(slot) : horizon() + 1;
  }
}
