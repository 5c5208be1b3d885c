package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.PLACEHOLDER_WITHOUT_ITEMS;

import org.ligne.dsl.validation.support.Known;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.query.Contents;

/** A text with {@code {item}} belongs to a series that has items; readers would see the braces. */
final class PlaceholderWithoutItems implements Rule<TextVariant> {
  @Override
  public Class<TextVariant> type() {
    return TextVariant.class;
  }

  @Override
  public void check(TextVariant text, Findings out) {
    Content content = Contents.content(text);
    boolean items = content instanceof Series series && !series.getItems().isEmpty();
    if (!items && Placeholders.in(text)) {
      out.add(
          Finding.at(
              text,
              CampaignPackage.Literals.TEXT_VARIANT__VALUE,
              PLACEHOLDER_WITHOUT_ITEMS,
              Known.name(content)));
    }
  }
}
