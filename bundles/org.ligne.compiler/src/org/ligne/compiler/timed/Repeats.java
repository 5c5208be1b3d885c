package org.ligne.compiler.timed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ligne.model.campaign.Placement;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.value.Unit.Dimension;
import org.ligne.platform.twin.Sent;
import org.ligne.platform.twin.Twin;
import org.ligne.platform.twin.Twins;

/** Finds texts that say again what was said, where a network refuses that. */
final class Repeats {
  private Repeats() {}

  /** The rules against repetition posts do not keep: one breach for each rule and statement. */
  static List<Breach> of(Stream<Timed> posts) {
    return Accounts.ofNetworks(posts).stream().flatMap(network -> of(network).stream()).toList();
  }

  private static List<Breach> of(List<Timed> network) {
    Map<Timed, List<DuplicateLimit>> rules = new LinkedHashMap<>();
    network.forEach(post -> rules.put(post, rules(post)));
    Set<Timed> told = new HashSet<>();
    Set<DuplicateLimit> all = new LinkedHashSet<>();
    rules.values().forEach(all::addAll);
    return all.stream().flatMap(rule -> of(rule, rules, told).stream()).toList();
  }

  private static List<DuplicateLimit> rules(Timed post) {
    return Holding.limits(post, DuplicateLimit.class).stream()
        .filter(rule -> rule.getWithin() != null)
        .filter(rule -> rule.getWithin().dimension() == Dimension.TIME)
        .toList();
  }

  /**
   * Posts that a rule does not hold for are compared with too: they are sent all the same. What one
   * rule told of a post, the next does not tell again.
   */
  private static List<Breach> of(
      DuplicateLimit rule, Map<Timed, List<DuplicateLimit>> rules, Set<Timed> told) {
    List<Timed> network = List.copyOf(rules.keySet());
    List<List<Timed>> groups =
        rule.isAcrossAccounts() ? List.of(network) : Accounts.of(network.stream());
    Map<Placement, List<Twin<Timed>>> found = new LinkedHashMap<>();
    groups.stream()
        .flatMap(group -> twins(rule, group).stream())
        .filter(twin -> rules.get(twin.later().subject()).contains(rule))
        .filter(twin -> told.add(twin.later().subject()))
        .forEach(
            twin -> found.computeIfAbsent(statement(twin), any -> new ArrayList<>()).add(twin));
    return found.values().stream().map(twins -> breach(rule, twins)).toList();
  }

  private static Placement statement(Twin<Timed> twin) {
    return twin.later().subject().publication().placement();
  }

  /** What is alike in any language; languages are not compared with each other. */
  private static List<Twin<Timed>> twins(DuplicateLimit rule, List<Timed> group) {
    Duration within = Duration.ofMillis(rule.getWithin().inBase().longValue());
    Set<Timed> told = new LinkedHashSet<>();
    return byLanguage(group).values().stream()
        .flatMap(sent -> new Twins().in(sent, within).stream())
        .filter(twin -> told.add(twin.later().subject()))
        .sorted(Comparator.comparing((Twin<Timed> twin) -> twin.later().at()))
        .toList();
  }

  private static Map<LanguageTag, List<Sent<Timed>>> byLanguage(List<Timed> group) {
    Map<LanguageTag, List<Sent<Timed>>> texts = new LinkedHashMap<>();
    for (Timed post : group) {
      SentTexts.of(post)
          .forEach(
              (language, text) ->
                  texts
                      .computeIfAbsent(language, any -> new ArrayList<>())
                      .add(new Sent<>(post, post.at(), text)));
    }
    return texts;
  }

  private static Breach breach(DuplicateLimit rule, List<Twin<Timed>> twins) {
    List<Timed> posts = twins.stream().map(twin -> twin.later().subject()).toList();
    return new Breach(rule, posts, RepeatFinding.of(rule, twins.getFirst(), twins.size() - 1));
  }
}
