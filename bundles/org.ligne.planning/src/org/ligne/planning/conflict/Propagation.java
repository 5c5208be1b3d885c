package org.ligne.planning.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Lets the rules of a puzzle take away positions until none finds any more. */
final class Propagation {
  private final List<Rule> rules;
  private final List<List<Integer>> rulesOf = new ArrayList<>();
  private final Work work;

  Propagation(Puzzle puzzle, Work work) {
    this.rules = puzzle.rules();
    this.work = work;
    puzzle.entries().forEach(any -> rulesOf.add(new ArrayList<>()));
    for (int rule = 0; rule < rules.size(); rule++) {
      for (int entry : rules.get(rule).entries()) {
        rulesOf.get(entry).add(rule);
      }
    }
  }

  /** Asks all rules; false if the entries cannot all have a position. */
  boolean begin(Options options, BitSet guilty) {
    for (int entry = 0; entry < options.entries(); entry++) {
      if (options.isEmpty(entry)) {
        guilty.set(entry);
        return false;
      }
    }
    BitSet waiting = new BitSet();
    waiting.set(0, rules.size());
    return run(options, waiting, guilty);
  }

  /** Asks the rules that what has changed concerns. */
  boolean go(Options options, BitSet guilty) {
    BitSet waiting = new BitSet();
    note(options, waiting);
    return run(options, waiting, guilty);
  }

  private void note(Options options, BitSet waiting) {
    for (int entry = options.takeChanged(); entry >= 0; entry = options.takeChanged()) {
      rulesOf.get(entry).forEach(waiting::set);
    }
  }

  /** What is left undone for want of work leaves more positions, never fewer. */
  private boolean run(Options options, BitSet waiting, BitSet guilty) {
    for (int next = waiting.nextSetBit(0); next >= 0; next = waiting.nextSetBit(0)) {
      waiting.clear(next);
      Rule rule = rules.get(next);
      work.spend(rule.entries().length);
      if (!rule.prune(options, guilty) || hasEmpty(rule, options, guilty)) {
        return false;
      }
      note(options, waiting);
    }
    return true;
  }

  private static boolean hasEmpty(Rule rule, Options options, BitSet guilty) {
    for (int entry : rule.entries()) {
      if (options.isEmpty(entry)) {
        for (int other : rule.entries()) {
          guilty.set(other);
        }
        return true;
      }
    }
    return false;
  }
}
