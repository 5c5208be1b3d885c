package org.ligne.planning.explain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ligne.planning.Blockage;
import org.ligne.planning.Placed;
import org.ligne.planning.Solution;
import org.ligne.planning.Unplaced;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Axis;
import org.ligne.planning.problem.Calendar;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Slots;

/**
 * Answers why entries of a plan are where they are, and what would become of the plan if one of
 * them were elsewhere. All else stays where it is: an answer is about one entry.
 *
 * <p>An entry whose time its author fixed is looked at as though it floated, within the days of the
 * plan and the hours of its channel: so a reader sees what fixing costs. One that is kept, as it
 * was published or promised, is barred from everywhere else by what keeps it.
 *
 * <p>Making one costs as much as laying the plan into a table, so one is kept for as long as the
 * plan is shown. It may be used by several threads; they are answered one after the other. What it
 * answers never changes.
 */
public final class Explainer {
  private static final int NEXT = 2;
  private static final int NEAREST = 3;

  private final Solution plan;
  private final Timetable table;
  private final Axis axis;
  private final Placed[] placed;
  private final Unplaced[] unplaced;

  /**
   * An explainer of a plan.
   *
   * @param plan a whole plan; with a part of one, see {@link Solution#only}, nothing could be
   *     counted
   * @throws IllegalArgumentException for a part of a plan
   */
  public Explainer(Solution plan) {
    this.plan = plan;
    axis = plan.problem().axis();
    int entries = plan.problem().entries().size();
    if (plan.placed().size() + plan.unplaced().size() != entries) {
      throw new IllegalArgumentException("A part of a plan cannot be explained");
    }
    placed = new Placed[entries];
    unplaced = new Unplaced[entries];
    table = new Timetable(plan.problem());
    plan.unplaced().forEach(each -> unplaced[each.entry().index()] = each);
    plan.placed().forEach(this::lay);
  }

  private void lay(Placed each) {
    placed[each.entry().index()] = each;
    table.place(each.entry(), axis.ceiling(each.at().toInstant()));
  }

  /** The plan. */
  public Solution plan() {
    return plan;
  }

  /**
   * Why an entry has its slot and what else it could have, or why it has none.
   *
   * @throws IllegalArgumentException for an entry of another problem
   */
  public synchronized Explanation explain(Entry entry) {
    refuseForeign(entry);
    try (Trial trial = new Trial(table, entry)) {
      Placed own = placed[entry.index()];
      return own == null ? missing(entry, trial) : present(own, trial);
    }
  }

  private Explanation present(Placed own, Trial trial) {
    Entry entry = own.entry();
    Options options = entry.isKept() ? trial.options() : choices(entry, trial);
    Ranking ranking = new Ranking(options, axis, trial.here());
    return new Explanation(
        entry,
        Optional.of(own),
        trial.gains(),
        List.of(),
        ranking.asGood(trial.here()),
        ranking.best(NEXT).stream().map(trial::alternative).toList());
  }

  private Explanation missing(Entry entry, Trial trial) {
    Ranking ranking = new Ranking(choices(entry, trial), axis, inside(entry.first()));
    return new Explanation(
        entry,
        Optional.empty(),
        List.of(),
        unplaced[entry.index()].blockages(),
        List.of(),
        ranking.leastBarred(NEAREST).stream().map(trial::alternative).toList());
  }

  private int inside(int slot) {
    return Math.clamp(slot, 0, axis.size() - 1);
  }

  /** What an entry may take as far as its window and its channel go; where that is none, closed. */
  private Options choices(Entry entry, Trial trial) {
    Channel channel = plan.problem().channelOf(entry);
    Slots slots = entry.isPinned() ? channel.open() : entry.candidates();
    if (slots.size() == 0) {
      return trial.options(inside(entry.first()), Math.min(entry.end(), axis.size()));
    }
    int[] all = new int[slots.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = slots.get(i);
    }
    return trial.options(all);
  }

  /**
   * Every slot an entry may take as far as its window and the hours of its channel go, with what a
   * move there changes or what stands in the way, in the order of time; for a fixed entry, all
   * slots of the plan at which its channel is open.
   *
   * @throws IllegalArgumentException for an entry of another problem
   */
  public synchronized List<Option> options(Entry entry) {
    refuseForeign(entry);
    try (Trial trial = new Trial(table, entry)) {
      return choices(entry, trial);
    }
  }

  /**
   * Every slot of the plan from one moment to before another, in the entry's window or not, open or
   * not, with what a move there changes or what stands in the way, in the order of time.
   *
   * @throws IllegalArgumentException for an entry of another problem
   */
  public synchronized List<Option> options(Entry entry, Instant from, Instant to) {
    refuseForeign(entry);
    try (Trial trial = new Trial(table, entry)) {
      return trial.options(axis.ceiling(from), axis.ceiling(to));
    }
  }

  /**
   * What the days from one to another, both included, have to offer to an entry: where it can be
   * dropped at what cost, and what would break elsewhere. Days are those of the axis's zone; days
   * the plan does not reach have nothing to offer.
   *
   * @throws IllegalArgumentException for an entry of another problem
   */
  public synchronized List<DropTarget> dropTargets(Entry entry, LocalDate first, LocalDate last) {
    refuseForeign(entry);
    try (Trial trial = new Trial(table, entry)) {
      List<DropTarget> targets = new ArrayList<>();
      for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
        targets.add(target(entry, trial, day));
      }
      return List.copyOf(targets);
    }
  }

  private DropTarget target(Entry entry, Trial trial, LocalDate day) {
    Calendar calendar = axis.calendar();
    long number = day.toEpochDay() - calendar.date(0).toEpochDay();
    if (number < 0 || number >= calendar.days()) {
      List<Blockage> beyond = List.of(new Blockage(entry.wish(), 0, List.of()));
      return new DropTarget(day, 0, Optional.empty(), beyond);
    }
    int first = calendar.firstOfDay((int) number);
    return DropTargets.of(day, trial.options(first, calendar.firstOfDay((int) number + 1)));
  }

  /**
   * What a moment means for an entry: allowed at what cost, or barred by what.
   *
   * @throws IllegalArgumentException for an entry of another problem
   */
  public synchronized Answer at(Entry entry, Instant moment) {
    refuseForeign(entry);
    ZonedDateTime asked = moment.atZone(axis.zone());
    int slot = axis.ceiling(moment);
    if (slot < axis.size() && axis.at(slot).toInstant().equals(moment)) {
      return atSlot(entry, asked, slot);
    }
    if (slot == 0 || slot == axis.size()) {
      return new Answer.Outside(
          asked, axis.at(0), axis.at(axis.size() - 1), Bar.closed(entry.wish()));
    }
    try (Trial trial = new Trial(table, entry)) {
      return new Answer.Between(
          asked, List.of(trial.alternative(slot - 1), trial.alternative(slot)));
    }
  }

  private Answer atSlot(Entry entry, ZonedDateTime asked, int slot) {
    try (Trial trial = new Trial(table, entry)) {
      return new Answer.AtSlot(asked, trial.alternative(slot), slot == trial.here());
    }
  }

  private void refuseForeign(Entry entry) {
    List<Entry> own = plan.problem().entries();
    if (entry.index() >= own.size() || own.get(entry.index()) != entry) {
      throw new IllegalArgumentException("The plan does not hold " + entry.id());
    }
  }
}
