package org.ligne.planning.diff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ligne.planning.Placed;
import org.ligne.planning.Solution;
import org.ligne.planning.constraint.Effect;
import org.ligne.planning.constraint.Obstacle;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Request;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** Says why entries are not where the last plan had them. */
public final class Moves {
  private static final Statement WHOLE =
      Statement.own(StatementKind.STABILITY, "the plan as a whole gains by it");

  private final Timetable table;

  private Moves(Timetable table) {
    this.table = table;
  }

  /** The moves of a plan of a problem that knows the last one, in the order of the plan. */
  public static List<Move> of(Solution solution) {
    List<Placed> moved = solution.placed().stream().filter(Moves::isMoved).toList();
    if (moved.isEmpty()) {
      return List.of();
    }
    Timetable table = new Timetable(solution.problem());
    for (Placed placed : solution.placed()) {
      table.place(placed.entry(), slot(placed, table));
    }
    Moves moves = new Moves(table);
    return moved.stream().map(moves::move).toList();
  }

  private static boolean isMoved(Placed placed) {
    Instant before = placed.entry().request().previous();
    return before != null && !before.equals(placed.at().toInstant());
  }

  private static int slot(Placed placed, Timetable table) {
    return table.problem().axis().ceiling(placed.at().toInstant());
  }

  private Move move(Placed placed) {
    Entry entry = placed.entry();
    int slot = table.remove(entry);
    Move move = entry.isKept() ? held(placed) : bar(placed);
    table.place(entry, slot);
    return move;
  }

  private Move held(Placed placed) {
    return move(placed, placed.entry().wish(), true, List.of());
  }

  private Move bar(Placed placed) {
    Entry entry = placed.entry();
    if (entry.previous() == Entry.NONE) {
      return move(placed, entry.wish(), true, List.of());
    }
    List<Obstacle> obstacles = new ArrayList<>();
    table.constraints().obstacles(entry, entry.previous(), obstacles::add);
    if (obstacles.isEmpty()) {
      return gain(placed);
    }
    Obstacle first = obstacles.getFirst();
    return move(placed, first.statement(), true, first.entries());
  }

  /** What speaks most for the new slot against the old one. */
  private Move gain(Placed placed) {
    Map<Statement, Long> gains = new TreeMap<>(Statement.ORDER);
    effects(placed, slot(placed, table), 1, gains);
    effects(placed, placed.entry().previous(), -1, gains);
    Statement best =
        gains.entrySet().stream()
            .filter(each -> each.getKey().kind() != StatementKind.STABILITY)
            .filter(each -> each.getValue() > 0)
            .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
            .map(Map.Entry::getKey)
            .orElse(WHOLE);
    return move(placed, best, false, List.of());
  }

  private void effects(Placed placed, int slot, int sign, Map<Statement, Long> out) {
    table
        .constraints()
        .effects(
            placed.entry(),
            slot,
            (Effect effect) -> out.merge(effect.statement(), sign * effect.points(), Long::sum));
  }

  private static Move move(Placed placed, Statement cause, boolean barred, List<Entry> others) {
    Request request = placed.entry().request();
    return new Move(
        placed.entry(), request.previous(), placed.at().toInstant(), cause, barred, others);
  }
}
