package org.ligne.compiler.voice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Placement;
import org.ligne.model.common.NamedElement;
import org.ligne.model.query.Contents;
import org.ligne.voice.rule.Narrowing;
import org.ligne.voice.rule.Occasion;
import org.ligne.voice.rule.Rule;

/**
 * Where texts go out, as far as rules ask: a text that goes to ten channels is judged once if no
 * rule names one of them.
 */
final class Occasions {
  private final Set<String> channels;
  private final Set<String> formats;
  private final Set<String> pillars;

  private Occasions(List<Rule> rules) {
    channels = named(rules, Narrowing::channels);
    formats = named(rules, Narrowing::formats);
    pillars = named(rules, Narrowing::pillars);
  }

  static Occasions of(List<Rule> rules) {
    return new Occasions(rules);
  }

  private static Set<String> named(List<Rule> rules, Function<Narrowing, Set<String>> by) {
    return rules.stream()
        .flatMap(rule -> by.apply(rule.narrowing()).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The occasions that differ for some rule; at least one. */
  List<Occasion> of(Content content, Speech speech, String language) {
    String pillar = asked(pillars, content.getPillar());
    List<Occasion> found =
        content.getPlacements().stream()
            .filter(each -> each.getChannel() != null && carries(speech, each))
            .map(each -> occasion(each, language, pillar))
            .distinct()
            .toList();
    return found.isEmpty() ? List.of(new Occasion("", language, pillar, "", "")) : found;
  }

  private static boolean carries(Speech speech, Placement placement) {
    return speech.channels().isEmpty() || speech.channels().contains(placement.getChannel());
  }

  private Occasion occasion(Placement placement, String language, String pillar) {
    String channel = asked(channels, placement.getChannel());
    String format = asked(formats, Contents.format(placement));
    return new Occasion(channel, language, pillar, format, "");
  }

  private static String asked(Set<String> names, NamedElement element) {
    String name = element == null ? "" : Objects.requireNonNullElse(element.getName(), "");
    return names.contains(name) ? name : "";
  }
}
