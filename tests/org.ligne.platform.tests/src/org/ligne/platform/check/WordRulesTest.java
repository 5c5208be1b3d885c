package org.ligne.platform.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.ligne.model.campaign.CampaignPackage;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.diagnostic.Finding;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.PlatformFactory;
import org.ligne.model.platform.TextField;

/** Titles, hashtags, mentions and links. */
class WordRulesTest {
  private static final PlatformFactory LIMITS = PlatformFactory.eINSTANCE;
  private final Model model = new Model();

  private String message() {
    return Messages.text(model.findings().getFirst(), Locale.ENGLISH);
  }

  private void requireTitle() {
    model.limit(
        LIMITS.createTextLimit(),
        limit -> {
          limit.setField(TextField.TITLE);
          limit.setRequired(true);
        });
  }

  private LinkLimit links(LinkUse use, Integer max) {
    return model.limit(
        LIMITS.createLinkLimit(),
        limit -> {
          limit.setUse(use);
          limit.setMax(max);
        });
  }

  @Test
  void aTitleIsThereInEveryLanguage() {
    requireTitle();
    model.line.getLanguages().add(Model.EN);
    model.title(Model.FR, "Un titre");
    assertEquals(List.of(PlatformCode.TITLE_MISSING), model.codes());
    assertSame(model.placement, model.findings().getFirst().place());
    assertEquals(
        "Annonce has no title in en; Net post demands one. Source: Guide, checked 2026-11-23.",
        message());
    model.title(Model.EN, "A title");
    assertEquals(List.of(), model.codes());
  }

  @Test
  void aTextForAChannelThatShowsNoneIsReported() {
    model.limit(
        LIMITS.createTextLimit(),
        limit -> {
          limit.setField(TextField.TITLE);
          limit.setNone(true);
        });
    TextVariant title = model.title(Model.FR, "Un titre");
    assertEquals(List.of(), model.codes());
    title.getChannels().add(model.channel);
    assertEquals(List.of(PlatformCode.TEXT_NOT_SHOWN), model.codes());
    assertEquals(
        "Net post has no title: this one for canal is never seen."
            + " Source: Guide, checked 2026-11-23.",
        message());
  }

  @Test
  void hashtagsAreCounted() {
    model.limit(LIMITS.createHashtagLimit(), limit -> limit.setMax(2)).setGrade(Grade.DISPUTED);
    TextVariant text = model.text(Model.FR, "#thé #été #2026");
    assertEquals(List.of(), model.codes());
    text.setValue("#thé #été #hiver");
    Finding finding = model.findings().getFirst();
    assertSame(text, finding.place());
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(
        "The text in fr has 3 hashtags; Net post takes 2. Source: Guide, checked 2026-11-23. The"
            + " sources disagree; this is the stricter reading.",
        message());
  }

  @Test
  void hashtagsOfAnItemAreTheItems() {
    Series series = model.series("Assam", "Uva #thé #ceylan");
    model.limit(LIMITS.createHashtagLimit(), limit -> limit.setMax(2));
    model.text(Model.FR, "{item} #maison");
    assertEquals(List.of(PlatformCode.TOO_MANY_HASHTAGS), model.codes());
    assertSame(
        series.getItems().get(1).getValues().getFirst(), model.findings().getFirst().place());
  }

  @Test
  void mentionsAreCounted() {
    model.limit(LIMITS.createMentionLimit(), limit -> limit.setMax(1));
    TextVariant text = model.text(Model.FR, "@a et bonjour@maison.fr");
    assertEquals(List.of(), model.codes());
    text.setValue("@a et @b");
    assertEquals(List.of(PlatformCode.TOO_MANY_MENTIONS), model.codes());
    assertEquals(
        "The text in fr mentions 2 accounts; Net post takes 1."
            + " Source: Guide, checked 2026-11-23.",
        message());
  }

  @Test
  void distinctLinksAreCountedWithTheOneOfThePost() {
    links(LinkUse.CLICKABLE, 2);
    model.text(Model.FR, "https://a.fr https://a.fr https://b.fr");
    assertEquals(List.of(), model.codes());
    model.content.setLink("https://b.fr");
    assertEquals(List.of(), model.codes());
    model.content.setLink("https://c.fr");
    assertEquals(List.of(PlatformCode.TOO_MANY_LINKS), model.codes());
  }

  @Test
  void aLinkNobodyCanFollowIsAWarning() {
    links(LinkUse.NOT_CLICKABLE, null);
    TextVariant text = model.text(Model.FR, "Voir notre site maison.fr");
    assertEquals(List.of(), model.codes());
    text.setValue("Voir https://maison.fr/a, ou https://maison.fr/b");
    assertEquals(List.of(PlatformCode.LINK_NOT_CLICKABLE), model.codes());
    assertEquals(Severity.WARNING, model.findings().getFirst().severity());
    assertEquals(
        "Net post shows links as plain text: readers cannot follow https://maison.fr/a."
            + " Source: Guide, checked 2026-11-23.",
        message());
  }

  @Test
  void aLinkOutsideItsFieldIsAWarning() {
    links(LinkUse.BUTTON, null);
    model.text(Model.FR, "https://maison.fr/a");
    assertEquals(
        "Net post follows links only from a field or button of their own: readers cannot follow"
            + " https://maison.fr/a. Source: Guide, checked 2026-11-23.",
        message());
    model.content.getTexts().clear();
    model.content.setLink("https://maison.fr/a");
    assertEquals(List.of(), model.codes());
  }

  @Test
  void aRefusedLinkIsAnErrorWhereverItStands() {
    links(LinkUse.REFUSED, null);
    model.text(Model.FR, "https://maison.fr/a");
    model.content.setLink("https://maison.fr/b");
    assertEquals(List.of(PlatformCode.LINK_REFUSED, PlatformCode.LINK_REFUSED), model.codes());
    Finding second = model.findings().get(1);
    assertSame(CampaignPackage.Literals.CONTENT__LINK, second.feature());
    assertEquals(Severity.ERROR, second.severity());
  }
}
