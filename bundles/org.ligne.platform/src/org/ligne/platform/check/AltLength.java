package org.ligne.platform.check;

import static org.ligne.platform.check.PlatformCode.ALT_TOO_LONG;

import java.util.List;
import java.util.stream.Stream;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.count.Counters;
import org.ligne.platform.sent.SentText;

/** Descriptions of media are no longer than the network takes. */
final class AltLength extends LimitRule<TextLimit> {
  AltLength() {
    super(TextLimit.class);
  }

  @Override
  void check(Placement placement, TextLimit limit, Findings out) {
    if (limit.getMax() != null && limit.getField() == TextField.ALT) {
      for (Media file : Texts.media(Contents.content(placement), placement.getChannel())) {
        file.getAlts().forEach(alt -> check(placement, limit, alt, out));
      }
    }
  }

  private static void check(
      Placement placement, TextLimit limit, LocalizedValue alt, Findings out) {
    List<LanguageTag> published = Lines.languages(placement.getChannel());
    for (LanguageTag language : published) {
      if (isFor(alt, language, published)) {
        texts(placement, alt, language)
            .filter(text -> Counters.of(limit.getCounter()).exceeds(text, limit.getMax()))
            .findFirst()
            .ifPresent(text -> report(placement, limit, alt, language, text, out));
      }
    }
  }

  /** A description for all languages is looked at once, in the first of them. */
  private static boolean isFor(
      LocalizedValue alt, LanguageTag language, List<LanguageTag> published) {
    return alt.getLanguage() == null
        ? language.equals(published.getFirst())
        : language.equals(alt.getLanguage());
  }

  private static Stream<String> texts(
      Placement placement, LocalizedValue alt, LanguageTag language) {
    String text = alt.getValue() == null ? "" : alt.getValue();
    boolean varies =
        Contents.content(placement) instanceof Series series
            && !series.getItems().isEmpty()
            && text.contains(Texts.ITEM);
    return varies
        ? ((Series) Contents.content(placement))
            .getItems().stream().map(item -> Texts.fill(text, item, language))
        : Stream.of(text);
  }

  private static void report(
      Placement placement,
      TextLimit limit,
      LocalizedValue alt,
      LanguageTag language,
      String text,
      Findings out) {
    out.add(
        Evidence.finding(
            limit,
            alt,
            CampaignPackage.Literals.LOCALIZED_VALUE__VALUE,
            ALT_TOO_LONG,
            Lengths.arguments(limit, language, SentText.plain(text), placement)));
  }
}
