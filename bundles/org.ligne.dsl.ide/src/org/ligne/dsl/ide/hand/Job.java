package org.ligne.dsl.ide.hand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.query.Occurrence;

/**
 * One wish about one post or series, for as many of its channels and occurrences as were selected.
 */
final class Job {
  private final Change change;
  private final Content content;
  private final List<String> entries = new ArrayList<>();
  private final Map<Occurrence, Set<Placement>> places = new LinkedHashMap<>();

  Job(Change change, Content content) {
    this.change = change;
    this.content = content;
  }

  /** Adds one more selected entry. */
  void add(String entry, Subject subject) {
    boolean whole =
        change instanceof Change.Scoped scoped && scoped.scope() == Change.Scope.WHOLE_POST;
    entries.add(entry);
    places
        .computeIfAbsent(subject.occurrence(), any -> new LinkedHashSet<>())
        .addAll(whole ? subject.all() : subject.placements());
  }

  /** The change, of the first entry that was selected. */
  Change change() {
    return change;
  }

  Content content() {
    return content;
  }

  /** The entries that were selected. */
  List<String> entries() {
    return entries;
  }

  /** The channels concerned, by occurrence; of a post, and of a series as a whole, by null. */
  Map<Occurrence, Set<Placement>> places() {
    return places;
  }

  /** The channels concerned of a post, or of a series as a whole. */
  Set<Placement> placements() {
    return places.values().iterator().next();
  }

  /** Whether all channels are concerned, for every occurrence that is. */
  boolean isWhole() {
    List<Placement> all = content.getPlacements();
    return places.values().stream().allMatch(each -> each.containsAll(all));
  }

  /**
   * A series whose occurrences are concerned.
   *
   * @throws RefusedException if it is the series as a whole
   */
  Series series() {
    if (places.containsKey(null)) {
      throw new RefusedException("which-occurrence", content.getName());
    }
    return (Series) content;
  }
}
