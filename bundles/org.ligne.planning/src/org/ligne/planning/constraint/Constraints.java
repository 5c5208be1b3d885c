package org.ligne.planning.constraint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ligne.planning.problem.Entry;

/**
 * All hard constraints and soft terms of one table. A new one is added to one of the two lists
 * here, and nowhere else.
 *
 * <p>Each entry is judged only by those that concern it, so a plan pays for no rule it has not.
 */
public final class Constraints {
  private final List<HardConstraint> rules;
  private final List<SoftTerm> terms;
  private final HardConstraint[][] rulesOf;
  private final SoftTerm[][] termsOf;
  private final Ledger[][] ledgersOf;

  /** The constraints of a table with nothing placed; the cheap and selective ones first. */
  Constraints(Timetable table) {
    this(
        table.problem().entries(),
        List.of(
            new AllowedSlot(table),
            new ChannelGap(table),
            new MaxPerDay(table),
            new MaxPerWeek(table),
            new CadenceMaximum(table),
            new OwnerCapacity(table),
            new Precedence(table),
            new Staggering(table),
            new MediaRest(table),
            new Budget(table)),
        List.of(
            new Placing(table),
            new AudienceScore(table),
            new CadenceMinimum(table),
            new PillarShare(table),
            new Stability(table),
            new PillarAlternation(table),
            new Evenness(table)));
  }

  private Constraints(List<Entry> entries, List<HardConstraint> rules, List<SoftTerm> terms) {
    this.rules = rules;
    this.terms = terms;
    rulesOf = new HardConstraint[entries.size()][];
    termsOf = new SoftTerm[entries.size()][];
    ledgersOf = new Ledger[entries.size()][];
    Choice<HardConstraint> rule = new Choice<>(rules, new HardConstraint[0]);
    Choice<SoftTerm> term = new Choice<>(terms, new SoftTerm[0]);
    Choice<Ledger> ledger = new Choice<>(ledgers(), new Ledger[0]);
    for (Entry entry : entries) {
      rulesOf[entry.index()] = rule.of(it -> it.concerns(entry));
      termsOf[entry.index()] = term.of(it -> it.concerns(entry));
      ledgersOf[entry.index()] = ledger.of(it -> concerns(it, entry));
    }
  }

  private List<Ledger> ledgers() {
    return Stream.concat(rules.stream(), terms.stream())
        .filter(Ledger.class::isInstance)
        .map(Ledger.class::cast)
        .toList();
  }

  private static boolean concerns(Ledger ledger, Entry entry) {
    return ledger instanceof HardConstraint rule && rule.concerns(entry)
        || ledger instanceof SoftTerm term && term.concerns(entry);
  }

  /** Picks from a list; equal picks are one array. */
  private record Choice<T>(List<T> all, T[] none, Map<List<T>, T[]> known) {
    Choice(List<T> all, T[] none) {
      this(all, none, new HashMap<>());
    }

    T[] of(Predicate<T> wanted) {
      List<T> chosen = all.stream().filter(wanted).toList();
      return known.computeIfAbsent(chosen, any -> any.toArray(none));
    }
  }

  void placed(Entry entry, int slot) {
    for (Ledger ledger : ledgersOf[entry.index()]) {
      ledger.placed(entry, slot);
    }
  }

  void removed(Entry entry, int slot) {
    for (Ledger ledger : ledgersOf[entry.index()]) {
      ledger.removed(entry, slot);
    }
  }

  /** Whether an entry that is not placed may take a slot. */
  public boolean allow(Entry entry, int slot) {
    for (HardConstraint rule : rulesOf[entry.index()]) {
      if (!rule.allows(entry, slot)) {
        return false;
      }
    }
    return true;
  }

  /** Everything that keeps an entry that is not placed from a slot. */
  public void obstacles(Entry entry, int slot, Consumer<Obstacle> out) {
    for (HardConstraint rule : rulesOf[entry.index()]) {
      rule.obstacles(entry, slot, out);
    }
  }

  /** What the plan gains when an entry that is not placed takes a slot. */
  public long gain(Entry entry, int slot) {
    long sum = 0;
    for (SoftTerm term : termsOf[entry.index()]) {
      sum += term.gain(entry, slot);
    }
    return sum;
  }

  /** The gain without what every slot has alike, by the statements and entries it comes from. */
  public void effects(Entry entry, int slot, Consumer<Effect> out) {
    for (SoftTerm term : termsOf[entry.index()]) {
      term.effects(entry, slot, out);
    }
  }

  /** The value of the whole plan, counted from scratch; higher is better. */
  public long total() {
    return terms.stream().mapToLong(SoftTerm::total).sum();
  }

  /** All rules, concerned or not. */
  List<HardConstraint> rules() {
    return rules;
  }

  /** All terms, concerned or not. */
  List<SoftTerm> terms() {
    return terms;
  }
}
