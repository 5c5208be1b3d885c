package org.ligne.planning.translate;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Standing;

/**
 * What a plan starts from beside the texts: the schedules of the last plan, and the moment to take
 * for now. Read only; schedules are not changed through it.
 */
public final class Past {
  /** No plan before, no moment. */
  public static final Past NONE = new Past(List.of(), Optional.empty(), Map.of());

  private final Map<String, Schedule> schedules = new HashMap<>();
  private final Map<String, Entry> entries = new HashMap<>();
  private final Optional<Instant> now;
  private final Map<String, String> renamed;

  /**
   * Knows the last plan.
   *
   * @param previous its schedules; of two of one campaign the later counts
   * @param now the moment to take for now, if there is one
   * @param renamed by the identifier of an entry, the one it had in the last plan, for those whose
   *     post has another name now
   */
  public Past(List<Schedule> previous, Optional<Instant> now, Map<String, String> renamed) {
    this.now = now;
    this.renamed = Map.copyOf(renamed);
    for (Schedule schedule : previous) {
      String key = key(schedule.getLine(), schedule.getCampaign());
      schedules.put(key, schedule);
      schedule.getEntries().forEach(entry -> entries.put(key(key, entry.getId()), entry));
    }
  }

  private static String key(String whole, String part) {
    return whole + "\0" + part;
  }

  private static String key(Campaign campaign) {
    return key(campaign.getLine().getName(), campaign.getName());
  }

  /** The last schedule of a campaign. */
  public Optional<Schedule> schedule(Campaign campaign) {
    return Optional.ofNullable(schedules.get(key(campaign)));
  }

  /** The entry of the last plan that a publication is, if it had a place there. */
  public Optional<Entry> entry(Publication publication) {
    String id = publication.id();
    String campaign = key(publication.campaign());
    return Optional.ofNullable(entries.get(key(campaign, renamed.getOrDefault(id, id))));
  }

  /**
   * Whether problems of the texts alone are others than those with this past: something has its
   * time for good, or must not be planned any more. Where entries were is no part of a problem.
   */
  public boolean isBinding() {
    return now.isPresent()
        || entries.values().stream().anyMatch(entry -> standing(entry) != Standing.PLANNED);
  }

  /**
   * How firmly an entry of the last plan has its time by what that plan says and the moment; that
   * it was approved for it, only the texts know.
   */
  public Standing standing(Entry entry) {
    boolean over = now.filter(entry.getAt().toInstant()::isBefore).isPresent();
    if (over || entry.getStanding() == Standing.PUBLISHED) {
      return Standing.PUBLISHED;
    }
    return entry.getStanding() == Standing.CONFIRMED ? Standing.CONFIRMED : Standing.PLANNED;
  }

  /**
   * What of a campaign was published or confirmed and is gone from its text, by time as planned.
   */
  public List<Gone> gone(Campaign campaign) {
    Set<String> known =
        Publications.of(campaign).stream()
            .map(Publication::id)
            .map(id -> renamed.getOrDefault(id, id))
            .collect(Collectors.toSet());
    return schedule(campaign).stream()
        .flatMap(schedule -> schedule.getEntries().stream())
        .filter(entry -> !known.contains(entry.getId()))
        .filter(entry -> standing(entry) != Standing.PLANNED)
        .map(entry -> new Gone(campaign, entry))
        .toList();
  }

  /** The moment, for campaigns of which one has a plan: what is new there goes out later. */
  Optional<Instant> earliest(List<Campaign> campaigns) {
    return now.filter(
        any -> campaigns.stream().anyMatch(campaign -> schedule(campaign).isPresent()));
  }
}
