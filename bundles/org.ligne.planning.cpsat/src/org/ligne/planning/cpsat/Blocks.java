package org.ligne.planning.cpsat;

import java.util.ArrayList;
import java.util.List;
import org.ligne.planning.constraint.Timetable;
import org.ligne.planning.problem.Axis;
import org.ligne.planning.problem.Entry;

/**
 * Polishes a large plan: some weeks of two or three channels are solved while all else stays, then
 * the next. Blocks overlap and mix channels differently in each round; one channel alone gets stuck
 * short of what several reach.
 */
final class Blocks {
  private static final int WEEKS = 4;
  private static final int FEWEST = 24;
  private static final int MOST = 40;
  private static final long WORK = 1_500;

  private final Plan plan;

  Blocks(Plan plan) {
    this.plan = plan;
  }

  /** Works until nothing is left, or a whole round finds nothing. */
  void polish(Work work) {
    int fruitless = 0;
    for (int round = 0; work.isLeft() && fruitless < 2; round++) {
      fruitless = polish(round, work) ? 0 : fruitless + 1;
    }
  }

  private boolean polish(int round, Work work) {
    boolean better = false;
    for (List<Entry> block : blocks(round)) {
      if (work.isLeft()) {
        better |= solve(block, work);
      }
    }
    return better;
  }

  private boolean solve(List<Entry> block, Work work) {
    Frame frame = Frame.block(plan.problem(), block, plan.slots());
    Menu menu = new BestOfDay(plan.problem(), plan.slots());
    long loss = Loss.of(block, plan.slots());
    Model model = Model.forPoints(frame, menu, Detail.SLOTS, loss).from(plan.slots());
    return plan.take(work.solve(model, WORK), model);
  }

  /** Every second round begins half a block later. */
  private List<List<Entry>> blocks(int round) {
    List<List<Entry>> blocks = new ArrayList<>();
    int weeks = plan.problem().axis().calendar().weeks();
    for (int week = round % 2 == 0 ? 0 : -WEEKS / 2; week < weeks; week += WEEKS) {
      blocks.addAll(blocks(round, week));
    }
    return blocks;
  }

  private List<List<Entry>> blocks(int round, int week) {
    List<List<Entry>> blocks = new ArrayList<>();
    List<Entry> block = new ArrayList<>();
    int channels = plan.problem().channels().size();
    for (int i = 0; i < channels; i++) {
      for (Entry entry : entries(channel(i, round, channels), week)) {
        block.add(entry);
        if (block.size() == MOST) {
          blocks.add(List.copyOf(block));
          block.clear();
        }
      }
      if (block.size() >= FEWEST) {
        blocks.add(List.copyOf(block));
        block.clear();
      }
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }

  /** Other neighbours in each round: every channel, then every second one, and so on. */
  private static int channel(int position, int round, int channels) {
    int stride = 1 + round / 2 % Math.max(1, channels - 1);
    int apart = gcd(stride, channels);
    int lap = channels / apart;
    return (position % lap * stride + position / lap) % channels;
  }

  private static int gcd(int one, int other) {
    return other == 0 ? one : gcd(other, one % other);
  }

  private List<Entry> entries(int channel, int week) {
    return plan.free().stream()
        .filter(entry -> entry.channel() == channel && !entry.isPinned())
        .filter(entry -> isIn(week, entry))
        .toList();
  }

  private boolean isIn(int week, Entry entry) {
    Axis axis = plan.problem().axis();
    int slot = plan.slots()[entry.index()];
    if (slot == Timetable.NOWHERE) {
      return false;
    }
    int at = axis.calendar().week(slot);
    return at >= week && at < week + WEEKS;
  }
}
