package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.ITEMS_NEVER_USED;

import java.util.HashSet;
import java.util.Set;
import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.value.LanguageTag;

/** In each language its texts are in, a series with items uses them; else all weeks read alike. */
final class ItemsInTexts implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    if (series.getItems().isEmpty()) {
      return;
    }
    Set<LanguageTag> seen = new HashSet<>();
    for (TextVariant text : series.getTexts()) {
      LanguageTag language = text.getLanguage();
      boolean isFirst = language != null && seen.add(language);
      if (isFirst && !Placeholders.inLanguage(series, language)) {
        out.add(
            Finding.at(
                text,
                CampaignPackage.Literals.TEXT_VARIANT__VALUE,
                ITEMS_NEVER_USED,
                Known.name(series),
                language));
      }
    }
  }
}
