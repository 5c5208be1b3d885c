package org.ligne.platform.check;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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
import org.ligne.model.diagnostic.DiagnosticCode;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.TextField;
import org.ligne.model.query.Contents;
import org.ligne.model.query.Lines;
import org.ligne.model.query.Texts;
import org.ligne.model.value.LanguageTag;
import org.ligne.platform.sent.Sending;
import org.ligne.platform.sent.SentText;

/** Every text a placement publishes. */
final class Wordings {
  private Wordings() {}

  /**
   * A text as it is published, and what to change in it.
   *
   * @param sent the text as it leaves, the item of a series filled in
   * @param language its language
   * @param place the text variant, or the item that fills it
   * @param feature the feature of the place that holds the words
   * @param index which post of a thread after the first it is, from 0; -1 for any other text
   */
  record Wording(
      SentText sent, LanguageTag language, EObject place, EAttribute feature, int index) {

    /** The words, with the hashtags the line adds. */
    String text() {
      return sent.text();
    }

    /** What is wrong with it. */
    Finding finding(Limit limit, DiagnosticCode code, Object... more) {
      Finding found = Evidence.finding(limit, place, feature, code, more);
      return index < 0
          ? found
          : new Finding(found.code(), found.severity(), place, feature, index, found.arguments());
    }
  }

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
          .ifPresent(variant -> check(placement, variant, check));
    }
  }

  private static List<Item> items(Content content, TextVariant variant) {
    boolean varies = content instanceof Series && variant.getValue().contains(Texts.ITEM);
    return varies ? ((Series) content).getItems() : List.of();
  }

  private static void check(Placement placement, TextVariant variant, Check check) {
    List<Item> items = items(Contents.content(placement), variant);
    if (!check.fails(bare(placement, variant, items))) {
      items.stream().map(item -> filled(placement, variant, item)).forEach(check::fails);
    }
    for (int index = 0; index < variant.getParts().size(); index++) {
      part(placement, variant, index, check);
    }
  }

  /** A further post of a thread; of a series, the first occurrence that fails tells enough. */
  private static void part(Placement placement, TextVariant variant, int index, Check check) {
    String words = variant.getParts().get(index);
    boolean varies = Contents.content(placement) instanceof Series && words.contains(Texts.ITEM);
    List<Item> items = varies ? ((Series) Contents.content(placement)).getItems() : List.of();
    LanguageTag language = variant.getLanguage();
    Stream<String> all =
        items.isEmpty()
            ? Stream.of(words)
            : items.stream().map(item -> Texts.fill(words, item, language));
    EAttribute feature = CampaignPackage.Literals.TEXT_VARIANT__PARTS;
    all.map(each -> new Wording(SentText.plain(each), language, variant, feature, index))
        .anyMatch(check::fails);
  }

  private static Wording bare(Placement placement, TextVariant variant, List<Item> items) {
    String text = variant.getValue();
    LanguageTag language = variant.getLanguage();
    String bare = items.isEmpty() ? text : text.replace(Texts.ITEM, "");
    String known =
        items.stream()
            .map(item -> Texts.fill(text, item, language))
            .collect(Collectors.joining("\n", bare + "\n", ""));
    SentText sent = Sending.of(placement).text(variant.getField(), bare, known);
    return new Wording(sent, language, variant, CampaignPackage.Literals.TEXT_VARIANT__VALUE, -1);
  }

  private static Wording filled(Placement placement, TextVariant variant, Item item) {
    LanguageTag language = variant.getLanguage();
    EObject place = value(item, language);
    EAttribute feature = CampaignPackage.Literals.LOCALIZED_VALUE__VALUE;
    String text = Texts.fill(variant.getValue(), item, language);
    return new Wording(
        Sending.of(placement).text(variant.getField(), text),
        language,
        place,
        place == item ? null : feature,
        -1);
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
