package org.ligne.dsl.validation.text;

import static org.ligne.dsl.validation.StructureCode.DUPLICATE_LANGUAGE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Findings;
import org.ligne.model.diagnostic.Rule;
import org.ligne.model.value.LanguageTag;

/** An item of a series, or the description of a medium, has one value per language. */
final class DuplicateLanguages implements Rule<EObject> {
  @Override
  public Class<EObject> type() {
    return EObject.class;
  }

  @Override
  public void check(EObject subject, Findings out) {
    switch (subject) {
      case Item item -> check(item.getValues(), out);
      case Media media -> {
        check(media.getAlts(), out);
        check(media.getCaptions(), out);
      }
      default -> {}
    }
  }

  private static void check(List<LocalizedValue> values, Findings out) {
    Map<LanguageTag, LocalizedValue> first = new HashMap<>();
    for (LocalizedValue value : values) {
      LocalizedValue other = first.putIfAbsent(value.getLanguage(), value);
      if (other != null) {
        out.add(
            Finding.at(
                value,
                CampaignPackage.Literals.LOCALIZED_VALUE__VALUE,
                DUPLICATE_LANGUAGE,
                String.valueOf(other.getValue())));
      }
    }
  }
}
