package org.ligne.dsl.validation.series;

import static org.ligne.dsl.validation.StructureCode.ITEMS_WITHOUT_DAY;

import java.util.List;
import org.ligne.dsl.validation.support.Spelled;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Series;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Recurrences;

/** Every item of a series finds a day before its period ends. */
final class ItemsWithoutDay implements Rule<Series> {
  @Override
  public Class<Series> type() {
    return Series.class;
  }

  @Override
  public void check(Series series, Findings out) {
    int days = Recurrences.of(series).size();
    int left = Recurrences.itemsWithoutDay(series);
    // A series that never recurs is reported as such.
    if (left > 0 && days > 0) {
      List<String> names =
          series.getItems().stream().skip(days).map(ItemsWithoutDay::words).toList();
      out.add(
          Finding.at(
              series,
              CampaignPackage.Literals.SERIES__ITEMS,
              days,
              ITEMS_WITHOUT_DAY,
              left,
              Spelled.some(names),
              days));
    }
  }

  private static String words(Item item) {
    return item.getValues().isEmpty()
        ? "?"
        : String.valueOf(item.getValues().getFirst().getValue());
  }
}
