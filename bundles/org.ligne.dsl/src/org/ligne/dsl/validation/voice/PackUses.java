package org.ligne.dsl.validation.voice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.line.Pack;
import org.ligne.model.line.PackUse;
import org.ligne.model.line.Voice;
import org.ligne.model.line.VoiceRule;

/** Which voice rules hold together: those of a voice or pack and of the packs it uses. */
final class PackUses {
  private PackUses() {}

  /** The rules around a rule: its own voice's or pack's, then those of the packs used there. */
  static List<VoiceRule> around(VoiceRule rule) {
    Set<VoiceRule> all = new LinkedHashSet<>(own(rule));
    for (Pack pack : reachable(own(rule))) {
      all.addAll(pack.getRules());
    }
    return List.copyOf(all);
  }

  /** The packs that rules use, directly or through other packs, nearest first. */
  static Set<Pack> reachable(List<VoiceRule> rules) {
    Set<Pack> found = new LinkedHashSet<>(used(rules));
    List<Pack> queue = new ArrayList<>(found);
    for (int next = 0; next < queue.size(); next++) {
      for (Pack pack : used(queue.get(next).getRules())) {
        if (found.add(pack)) {
          queue.add(pack);
        }
      }
    }
    return found;
  }

  /** The packs that rules use directly. */
  static List<Pack> used(List<VoiceRule> rules) {
    return rules.stream()
        .filter(PackUse.class::isInstance)
        .map(rule -> ((PackUse) rule).getPack())
        .filter(Known::is)
        .toList();
  }

  private static List<VoiceRule> own(VoiceRule rule) {
    return switch (rule.eContainer()) {
      case Voice voice -> voice.getRules();
      case Pack pack -> pack.getRules();
      case null, default -> List.of();
    };
  }
}
