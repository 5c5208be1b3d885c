package org.ligne.planning.constraint;

import java.util.List;
import java.util.function.Consumer;
import org.ligne.planning.problem.Channel;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

/** Entries should sit where their audience is, the weighty ones first. */
public final class AudienceScore implements SoftTerm {
  /** What speaks where no peak does. */
  public static final Statement NO_PEAK = Statement.own(StatementKind.PEAK, "outside any peak");

  private final Timetable table;
  private final List<Channel> channels;

  AudienceScore(Timetable table) {
    this.table = table;
    this.channels = table.problem().channels();
  }

  @Override
  public long gain(Entry entry, int slot) {
    return (long) entry.weight() * channels.get(entry.channel()).score(slot);
  }

  @Override
  public void effects(Entry entry, int slot, Consumer<Effect> out) {
    Statement peak = channels.get(entry.channel()).admission(slot).peak();
    out.accept(Effect.alone(peak == null ? NO_PEAK : peak, gain(entry, slot)));
  }

  @Override
  public long total() {
    return table.problem().entries().stream()
        .filter(table::isPlaced)
        .mapToLong(entry -> gain(entry, table.slot(entry)))
        .sum();
  }
}
