package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.ITEM_WITHOUT_VALUE;

import java.util.List;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;

/** Every item of a series has a value in each published language whose texts ask for it. */
final class ItemValues implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    for (LanguageTag language : Contents.languages(series)) {
      if (Placeholders.inLanguage(series, language)) {
        check(series, language, out);
      }
    }
  }

  private static void check(Series series, LanguageTag language, Findings out) {
    List<Item> items = series.getItems();
    for (int index = 0; index < items.size(); index++) {
      if (Texts.value(items.get(index).getValues(), language).isEmpty()) {
        out.add(
            Finding.at(
                series,
                CampaignPackage.Literals.SERIES__ITEMS,
                index,
                ITEM_WITHOUT_VALUE,
                index + 1,
                language));
      }
    }
  }
}
