package org.ligne.voice.languagetool;

import java.util.Set;
import org.languagetool.rules.ITSIssueType;
import org.languagetool.rules.Rule;
import org.ligne.voice.grammar.Topic;

/** What LanguageTool's rules are about, by their categories and kinds of issue. */
final class Topics {
  private static final Set<String> TYPOGRAPHY = Set.of("TYPOGRAPHY", "PUNCTUATION", "CASING");
  private static final Set<String> STYLE =
      Set.of(
          "STYLE",
          "CAT_STYLE",
          "REDUNDANCY",
          "REPETITIONS",
          "REPETITIONS_STYLE",
          "PLAIN_ENGLISH",
          "WIKIPEDIA",
          "COLLOQUIALISMS",
          "CREATIVE_WRITING");

  private Topics() {}

  static Topic of(Rule rule) {
    String category = rule.getCategory().getId().toString();
    ITSIssueType issue = rule.getLocQualityIssueType();
    if (rule.isDictionaryBasedSpellingRule()) {
      return Topic.SPELLING;
    }
    if (TYPOGRAPHY.contains(category)
        || issue == ITSIssueType.Typographical
        || issue == ITSIssueType.Whitespace) {
      return Topic.TYPOGRAPHY;
    }
    boolean style =
        STYLE.contains(category)
            || issue == ITSIssueType.Style
            || issue == ITSIssueType.Register
            || issue == ITSIssueType.LocaleSpecificContent;
    return style ? Topic.STYLE : Topic.GRAMMAR;
  }
}
