package org.ligne.compiler.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ligne.model.schedule.BoostEntry;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;

/**
 * A part of the schedules of a project, for those who want no more. Entries that found no place
 * have no day: they are part of any period.
 *
 * @param from the first local day, if there is one
 * @param to the last local day, if there is one
 * @param withoutCampaigns names of campaigns that are no part of it
 * @param withoutChannels names of channels that are no part of it
 * @param entries ids of the entries that alone are part of it; none where all are
 */
public record Portion(
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Set<String> withoutCampaigns,
    Set<String> withoutChannels,
    Set<String> entries) {
  /** All there is. */
  public static final Portion WHOLE =
      new Portion(Optional.empty(), Optional.empty(), Set.of(), Set.of());

  /** Keeps the sets from changing later. */
  public Portion {
    withoutCampaigns = Set.copyOf(withoutCampaigns);
    withoutChannels = Set.copyOf(withoutChannels);
    entries = Set.copyOf(entries);
  }

  /** A part of days, campaigns and channels. */
  public Portion(
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      Set<String> withoutCampaigns,
      Set<String> withoutChannels) {
    this(from, to, withoutCampaigns, withoutChannels, Set.of());
  }

  /** What of it is also among some entries, by their ids; all of it where there are none. */
  public Portion only(Set<String> some) {
    return new Portion(from, to, withoutCampaigns, withoutChannels, some);
  }

  /** The part of some schedules, which stay as they are. The whole of them is they themselves. */
  public List<Schedule> of(List<Schedule> schedules) {
    return equals(WHOLE)
        ? schedules
        : schedules.stream()
            .filter(schedule -> !withoutCampaigns.contains(schedule.getCampaign()))
            .map(this::of)
            .filter(part -> entries.isEmpty() || !isEmpty(part))
            .toList();
  }

  private static boolean isEmpty(Schedule part) {
    return part.getEntries().isEmpty() && part.getUnscheduled().isEmpty();
  }

  private Schedule of(Schedule schedule) {
    Schedule part = EcoreUtil.copy(schedule);
    part.getEntries().removeIf(entry -> !holds(entry));
    part.getUnscheduled().removeIf(item -> !speaksOf(item));
    part.getBoosts().removeIf(boost -> !holds(boost) || !isOf(boost, part));
    part.getTotals().clear();
    Totals.add(part);
    return part;
  }

  /** The channels of some schedules, by name. */
  public static Set<String> channels(List<Schedule> schedules) {
    Set<String> channels = new TreeSet<>();
    for (Schedule schedule : schedules) {
      schedule.getEntries().forEach(entry -> channels.add(entry.getChannel()));
      schedule.getUnscheduled().forEach(item -> channels.add(item.getChannel()));
    }
    return channels;
  }

  private boolean speaksOf(Item item) {
    return !withoutChannels.contains(item.getChannel())
        && (entries.isEmpty() || entries.contains(item.getId()));
  }

  /** Of some entries, only their own boosts are wanted. */
  private boolean isOf(BoostEntry boost, Schedule part) {
    return entries.isEmpty()
        || part.getEntries().stream()
            .anyMatch(
                entry ->
                    entry.getPost().equals(boost.getPost())
                        && entry.getChannel().equals(boost.getChannel()));
  }

  private boolean holds(Entry entry) {
    LocalDate day = entry.getAt().toLocalDate();
    return speaksOf(entry) && meets(day, day);
  }

  private boolean holds(BoostEntry boost) {
    return !withoutChannels.contains(boost.getChannel()) && meets(boost.getFrom(), boost.getTo());
  }

  private boolean meets(LocalDate first, LocalDate last) {
    return from.filter(last::isBefore).isEmpty() && to.filter(first::isAfter).isEmpty();
  }
}
