package org.ligne.model.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Event;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.Line;
import org.ligne.model.line.Pack;
import org.ligne.model.line.PackUse;
import org.ligne.model.line.Person;
import org.ligne.model.line.Team;
import org.ligne.model.line.VoiceRule;
import org.ligne.model.value.LanguageTag;

/** Questions to an editorial line, its team and its packs. */
public final class Lines {
  private Lines() {}

  /** The people of the line: its own team first, then a shared one. */
  public static List<Person> people(Line line) {
    return Stream.of(line.getOwnTeam(), line.getTeam())
        .filter(Objects::nonNull)
        .map(Team::getMembers)
        .flatMap(EList::stream)
        .toList();
  }

  /** The packs the line uses, packs of packs included, each once. */
  public static List<Pack> packs(Line line) {
    Set<Pack> found = new LinkedHashSet<>();
    if (line.getVoice() != null) {
      collect(line.getVoice().getRules(), found);
    }
    return List.copyOf(found);
  }

  /** The voice rules of a line: its own in their order, then those of its packs. */
  public static List<VoiceRule> statements(Line line) {
    Stream<VoiceRule> own =
        line.getVoice() == null ? Stream.empty() : line.getVoice().getRules().stream();
    return Stream.concat(own, packs(line).stream().flatMap(pack -> pack.getRules().stream()))
        .toList();
  }

  /** The voice rules of a pack, then those of the packs it uses, each pack once. */
  public static List<VoiceRule> statements(Pack pack) {
    Set<Pack> found = new LinkedHashSet<>();
    found.add(pack);
    collect(pack.getRules(), found);
    return found.stream().flatMap(each -> each.getRules().stream()).toList();
  }

  private static void collect(List<VoiceRule> rules, Set<Pack> found) {
    for (VoiceRule rule : rules) {
      if (rule instanceof PackUse use && use.getPack() != null && found.add(use.getPack())) {
        collect(use.getPack().getRules(), found);
      }
    }
  }

  /**
   * The hashtags every text of the line carries, with their sign, each once: those of its voice,
   * then those of its packs.
   */
  public static List<String> hashtags(Line line) {
    Stream<VoiceRule> own =
        line.getVoice() == null ? Stream.empty() : line.getVoice().getRules().stream();
    return Stream.concat(own, packs(line).stream().flatMap(pack -> pack.getRules().stream()))
        .filter(HashtagRule.class::isInstance)
        .flatMap(rule -> ((HashtagRule) rule).getAlways().stream())
        .map(tag -> tag.startsWith("#") ? tag : "#" + tag)
        .distinct()
        .toList();
  }

  /** The blackouts of the line and of its packs. */
  public static List<Blackout> blackouts(Line line) {
    List<Blackout> all = new ArrayList<>(line.getBlackouts());
    packs(line).forEach(pack -> all.addAll(pack.getBlackouts()));
    return all;
  }

  /** The events of the line and of its packs. */
  public static List<Event> events(Line line) {
    List<Event> all = new ArrayList<>(line.getEvents());
    packs(line).forEach(pack -> all.addAll(pack.getEvents()));
    return all;
  }

  /** The languages a channel publishes in: its own, else those of its line. */
  public static List<LanguageTag> languages(Channel channel) {
    if (!channel.getLanguages().isEmpty() || !(channel.eContainer() instanceof Line line)) {
      return List.copyOf(channel.getLanguages());
    }
    return List.copyOf(line.getLanguages());
  }
}
