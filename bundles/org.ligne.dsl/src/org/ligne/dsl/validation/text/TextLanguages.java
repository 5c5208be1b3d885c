package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.LANGUAGE_NOT_PUBLISHED;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.line.Channel;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.value.LanguageTag;

/** A text, item or description is in a language that one of its channels publishes. */
final class TextLanguages implements Rule<EObject> {
  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject subject, Findings out) {
    if (subject instanceof TextVariant text) {
      EAttribute feature = CampaignPackage.Literals.TEXT_VARIANT__LANGUAGE;
      check(text, feature, text.getLanguage(), languages(text, text.getChannels()), out);
    } else if (subject instanceof Poll poll) {
      EAttribute feature = CampaignPackage.Literals.POLL__LANGUAGE;
      check(poll, feature, poll.getLanguage(), languages(poll, poll.getChannels()), out);
    } else if (subject instanceof LocalizedValue value && isPublished(value)) {
      EAttribute feature = CampaignPackage.Literals.LOCALIZED_VALUE__LANGUAGE;
      Set<LanguageTag> all = new LinkedHashSet<>(Contents.languages(Contents.content(value)));
      check(value, feature, value.getLanguage(), all, out);
    }
  }

  /** Subtitles may be in any language: they are for those who do not follow what is said. */
  private static boolean isPublished(LocalizedValue value) {
    return Contents.content(value) != null
        && value.eContainingFeature() != CampaignPackage.Literals.MEDIA__CAPTIONS;
  }

  /** The languages of the channels a text is for: those it names, else all of its post. */
  private static Set<LanguageTag> languages(EObject text, List<Channel> channels) {
    if (channels.isEmpty()) {
      return new LinkedHashSet<>(Contents.languages(Contents.content(text)));
    }
    return Known.in(channels).stream()
        .flatMap(channel -> Lines.languages(channel).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static void check(
      EObject place,
      EAttribute feature,
      LanguageTag language,
      Set<LanguageTag> published,
      Findings out) {
    // Without a known channel nobody can say what is published.
    if (language != null && !published.isEmpty() && !published.contains(language)) {
      String languages =
          published.stream().map(LanguageTag::toString).collect(Collectors.joining(", "));
      out.add(Finding.at(place, feature, LANGUAGE_NOT_PUBLISHED, language, languages));
    }
  }
}
