package org.ligne.cli.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ligne.cli.explain.Subject;
import org.ligne.cli.text.UsageException;
import org.ligne.planning.Solution;
import org.ligne.planning.problem.Entry;
import org.ligne.planning.translate.Publication;

/**
 * Finds the entries a user names: by identifier, by post or series, by occurrence; the campaign may
 * be left out where the rest says enough.
 */
final class Subjects {
  private static final int MOST_NAMED = 8;

  /**
   * An entry with its plan.
   *
   * @param entry the entry
   * @param plan the plan it is part of
   */
  record Found(Entry entry, Solution plan) {}

  private final Map<String, List<Found>> byName = new LinkedHashMap<>();

  Subjects(List<Solution> plans) {
    for (Solution plan : plans) {
      plan.problem().entries().forEach(entry -> add(new Found(entry, plan)));
    }
  }

  private void add(Found found) {
    for (String name : names(found.entry())) {
      byName.computeIfAbsent(name, any -> new ArrayList<>()).add(found);
    }
  }

  private static Set<String> names(Entry entry) {
    Set<String> names = new TreeSet<>(Set.of(entry.id()));
    Subject.publication(entry).ifPresent(it -> addNames(it, names));
    return names;
  }

  private static void addNames(Publication publication, Set<String> names) {
    String campaign = publication.campaign().getName() + "/";
    for (String full : List.of(publication.id(), publication.originId(), publication.contentId())) {
      names.add(full);
      names.add(full.substring(campaign.length()));
    }
  }

  /**
   * The entries of one post or series that a name means, by id.
   *
   * @throws UsageException if it means none, or several posts
   */
  List<Found> named(String name) throws UsageException {
    List<Found> found = byName.getOrDefault(name, List.of());
    if (found.isEmpty()) {
      throw unknown(name);
    }
    Set<String> origins = new TreeSet<>();
    found.forEach(it -> origins.add(origin(it.entry())));
    if (origins.size() > 1) {
      throw new UsageException("entry-ambiguous", name, String.join(", ", origins));
    }
    return found;
  }

  /** What tells posts of one name apart: they differ in the campaign. */
  private static String origin(Entry entry) {
    return Subject.publication(entry).map(Publication::originId).orElse(entry.id());
  }

  private UsageException unknown(String name) {
    List<String> mistyped = Nearest.to(name, byName.keySet());
    List<String> near = mistyped.isEmpty() ? holding(name) : mistyped;
    return near.isEmpty()
        ? new UsageException("entry-unknown", name)
        : new UsageException(
            "entry-unknown.near",
            name,
            String.join(", ", near.subList(0, Math.min(MOST_NAMED, near.size()))));
  }

  /** The names that hold a word, whatever its letter case, the shortest first. */
  private List<String> holding(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return byName.keySet().stream()
        .filter(it -> !word.isBlank() && it.toLowerCase(Locale.ROOT).contains(small))
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
