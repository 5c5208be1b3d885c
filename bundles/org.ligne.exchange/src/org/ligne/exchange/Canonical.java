package org.ligne.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.ligne.model.schedule.BoostEntry;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Total;
import org.ligne.model.schedule.Unscheduled;

/** The one order in which things leave, so that the order they came in has no part in the files. */
public final class Canonical {

  /** By line, then campaign. */
  public static final Comparator<Schedule> SCHEDULES =
      Comparator.comparing(Schedule::getLine).thenComparing(Schedule::getCampaign);

  /** By instant, then channel, then identifier. */
  public static final Comparator<Entry> ENTRIES =
      Comparator.comparing((Entry entry) -> entry.getAt().toInstant())
          .thenComparing(Entry::getChannel)
          .thenComparing(Entry::getId);

  /** By identifier. */
  public static final Comparator<Unscheduled> UNSCHEDULED = Comparator.comparing(Item::getId);

  /** By first day, then post, channel and last day. */
  public static final Comparator<BoostEntry> BOOSTS =
      Comparator.comparing(BoostEntry::getFrom)
          .thenComparing(BoostEntry::getPost)
          .thenComparing(BoostEntry::getChannel)
          .thenComparing(BoostEntry::getTo);

  /** By kind, then name. */
  public static final Comparator<Total> TOTALS =
      Comparator.comparing(Total::getKind).thenComparing(Total::getName);

  private Canonical() {}

  /** The schedules in order. */
  public static List<Schedule> schedules(Collection<Schedule> schedules) {
    return schedules.stream().sorted(SCHEDULES).toList();
  }

  /** The entries of a schedule in order. */
  public static List<Entry> entries(Schedule schedule) {
    return schedule.getEntries().stream().sorted(ENTRIES).toList();
  }

  /** What found no place, in order. */
  public static List<Unscheduled> unscheduled(Schedule schedule) {
    return schedule.getUnscheduled().stream().sorted(UNSCHEDULED).toList();
  }

  /** The paid support of a schedule in order. */
  public static List<BoostEntry> boosts(Schedule schedule) {
    return schedule.getBoosts().stream().sorted(BOOSTS).toList();
  }
}
