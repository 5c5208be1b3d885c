package org.ligne.compiler.voice;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.line.Line;
import org.ligne.model.value.LanguageTag;
import org.ligne.voice.rule.Occasion;
import org.ligne.voice.rule.Rule;
import org.ligne.voice.rule.Vocabulary;

/** Holds texts against the voice of their line and says where they break it. */
final class Judge {
  private final Verdicts verdicts;

  Judge(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  /** The line a post follows, or null while it is not known. */
  static Line line(Content content) {
    return content.eContainer() instanceof Campaign campaign
            && campaign.getLine() != null
            && !campaign.getLine().eIsProxy()
        ? campaign.getLine()
        : null;
  }

  /** The breaches in the texts of a post, silent ones too, in the order of the texts. */
  List<Heard> heard(Content content, Line line, Voicing voicing) {
    Set<Heard> heard = new LinkedHashSet<>();
    List<Rule> rules = voicing.rules();
    if (!rules.isEmpty()) {
      Occasions occasions = Occasions.of(rules);
      for (Speech speech : Speech.of(content, line)) {
        String language = tag(line, speech.language());
        Vocabulary words = voicing.vocabulary(language);
        for (Occasion occasion : occasions.of(content, speech, language)) {
          verdicts
              .on(rules, words, Utterance.of(occasion, speech.said()))
              .forEach(
                  found ->
                      heard.add(
                          new Heard(
                              found,
                              speech.said().get(found.piece()),
                              voicing.statements().get(found.rule()))));
        }
      }
    }
    return List.copyOf(heard);
  }

  private static String tag(Line line, LanguageTag language) {
    LanguageTag only = line.getLanguages().size() == 1 ? line.getLanguages().getFirst() : null;
    LanguageTag spoken = language == null ? only : language;
    return spoken == null ? "" : spoken.tag();
  }
}
