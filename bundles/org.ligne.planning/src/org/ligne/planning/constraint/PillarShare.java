package org.ligne.planning.constraint;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Target;

/** A pillar should have its share of a channel's entries in each run of so many weeks. */
public final class PillarShare implements SoftTerm, Ledger {
  private final Timetable table;
  private final Share[][] ofChannel;

  PillarShare(Timetable table) {
    this.table = table;
    List<Target> targets = table.problem().targets();
    ofChannel = new Share[table.problem().channels().size()][];
    Arrays.setAll(
        ofChannel,
        channel ->
            targets.stream()
                .filter(target -> target.channel() == channel)
                .map(Share::new)
                .toArray(Share[]::new));
  }

  private int week(Entry entry, int slot) {
    return table.lane(entry).calendar().week(slot);
  }

  @Override
  public boolean concerns(Entry entry) {
    return ofChannel[entry.channel()].length > 0;
  }

  @Override
  public void placed(Entry entry, int slot) {
    int week = week(entry, slot);
    for (Share share : ofChannel[entry.channel()]) {
      share.count(entry, week, 1);
    }
  }

  @Override
  public void removed(Entry entry, int slot) {
    int week = week(entry, slot);
    for (Share share : ofChannel[entry.channel()]) {
      share.count(entry, week, -1);
    }
  }

  @Override
  public long gain(Entry entry, int slot) {
    int week = week(entry, slot);
    long sum = 0;
    for (Share share : ofChannel[entry.channel()]) {
      sum += share.gain(entry, week);
    }
    return sum;
  }

  @Override
  public void effects(Entry entry, int slot, Consumer<Effect> out) {
    int week = week(entry, slot);
    for (Share share : ofChannel[entry.channel()]) {
      if (share.gain(entry, week) != 0) {
        out.accept(Effect.alone(share.statement(), share.gain(entry, week)));
      }
    }
  }

  @Override
  public long total() {
    return Arrays.stream(ofChannel).flatMap(Arrays::stream).mapToLong(Share::total).sum();
  }
}
