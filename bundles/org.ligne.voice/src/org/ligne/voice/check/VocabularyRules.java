package org.ligne.voice.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ligne.voice.rule.Fix;
import org.ligne.voice.rule.Kind;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Severity;
import org.ligne.voice.rule.Vocabulary;

/**
 * The rules that the words of a house make: accepted terms as they are written, no rejected ones.
 */
final class VocabularyRules {
  private static final String SIGNS = "\\[](){}|*+?^$.";

  private VocabularyRules() {}

  static List<Rule> of(Vocabulary vocabulary) {
    List<Rule> rules = new ArrayList<>();
    Map<String, String> swap = new LinkedHashMap<>();
    for (String term : vocabulary.accepted()) {
      if (isPlain(term) && !term.equals(term.toLowerCase(Locale.ROOT))) {
        swap.put(term.toLowerCase(Locale.ROOT), term);
      }
    }
    if (!swap.isEmpty()) {
      rules.add(
          Rule.of("Vocabulary.Terms", new Kind.Substitution(swap, true, false, false))
              .with()
              .severity(Severity.ERROR)
              .vocabulary(false)
              .fix(Fix.of(Fix.Action.REPLACE))
              .build());
    }
    if (!vocabulary.rejected().isEmpty()) {
      rules.add(
          Rule.of(
                  "Vocabulary.Avoid",
                  new Kind.Existence(vocabulary.rejected(), List.of(), false, false, false))
              .with()
              .severity(Severity.ERROR)
              .build());
    }
    return rules;
  }

  private static boolean isPlain(String term) {
    return term.chars().noneMatch(each -> SIGNS.indexOf(each) >= 0);
  }
}
