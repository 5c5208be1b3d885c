package org.ligne.dsl.validation.names;

import static org.ligne.dsl.validation.StructureCode.REPEATED_STATEMENT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.LinePackage;
import org.ligne.model.line.Pack;
import org.ligne.model.line.Voice;
import org.ligne.model.line.VoiceRule;

/** A voice or pack says once how to address readers, how easy to write, how many emoji and tags. */
final class RepeatedVoiceRules implements Rule<VoiceRule> {
  private static final Map<EClass, String> ONCE = new LinkedHashMap<>();

  static {
    ONCE.put(LinePackage.Literals.ADDRESS_RULE, "address");
    ONCE.put(LinePackage.Literals.READABILITY_RULE, "readability");
    ONCE.put(LinePackage.Literals.EMOJI_RULE, "emoji");
    ONCE.put(LinePackage.Literals.HASHTAG_RULE, "hashtags");
  }

  @Override
  public Class<VoiceRule> type() {
    return VoiceRule.class;
  }

  @Override
  public void check(VoiceRule rule, Findings out) {
    String words = ONCE.get(rule.eClass());
    if (words != null && first(rule) != rule) {
      out.add(Finding.at(rule, null, REPEATED_STATEMENT, words));
    }
  }

  private static VoiceRule first(VoiceRule rule) {
    return siblings(rule).stream()
        .filter(other -> other.eClass() == rule.eClass())
        .findFirst()
        .orElse(rule);
  }

  private static List<VoiceRule> siblings(VoiceRule rule) {
    return switch (rule.eContainer()) {
      case Voice voice -> voice.getRules();
      case Pack pack -> pack.getRules();
      case null, default -> List.of();
    };
  }
}
