package org.ligne.platform.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;

/** Every text a placement publishes. */
final class Wordings {
  private Wordings() {}

  /**
   * A text as it is published, and what to change in it.
   *
   * @param text the text, the item of a series filled in
   * @param language its language
   * @param place the text variant, or the item that fills it
   * @param feature the feature of the place that holds the words
   */
  record Wording(String text, LanguageTag language, EObject place, EAttribute feature) {}

  /** Looks at one text. */
  @FunctionalInterface
  interface Check {

    /** Reports what is wrong with a text and returns whether something was. */
    boolean fails(Wording wording);
  }

  /**
   * Shows a check the texts of a field in the languages of the channel. Of a series it sees the
   * text without any item first; where that fails, the items are not to blame and are left out.
   */
  static void check(Placement placement, TextField field, Check check) {
    Content content = Contents.content(placement);
    for (LanguageTag language : Lines.languages(placement.getChannel())) {
      Texts.variant(content, placement.getChannel(), field, language)
          .filter(variant -> variant.getValue() != null)
          .ifPresent(variant -> check(variant, items(content, variant), check));
    }
  }

  private static List<Item> items(Content content, TextVariant variant) {
    boolean varies = content instanceof Series && variant.getValue().contains(Texts.ITEM);
    return varies ? ((Series) content).getItems() : List.of();
  }

  private static void check(TextVariant variant, List<Item> items, Check check) {
    String text = variant.getValue();
    LanguageTag language = variant.getLanguage();
    String bare = items.isEmpty() ? text : text.replace(Texts.ITEM, "");
    EAttribute written = CampaignPackage.Literals.TEXT_VARIANT__VALUE;
    if (!check.fails(new Wording(bare, language, variant, written))) {
      items.stream().map(item -> filled(text, item, language)).forEach(check::fails);
    }
  }

  private static Wording filled(String text, Item item, LanguageTag language) {
    EObject place = value(item, language);
    EAttribute feature = CampaignPackage.Literals.LOCALIZED_VALUE__VALUE;
    return new Wording(
        Texts.fill(text, item, language), language, place, place == item ? null : feature);
  }

  private static EObject value(Item item, LanguageTag language) {
    List<LocalizedValue> values = item.getValues();
    return Stream.of(language, null)
        .flatMap(
            wanted -> values.stream().filter(each -> Objects.equals(each.getLanguage(), wanted)))
        .findFirst()
        .map(EObject.class::cast)
        .orElse(item);
  }
}
