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
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.PlatformFactory;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;

class TextLengthTest {
  private final Model model = new Model();

  private TextLimit limit(TextField field, int max, Counter counter) {
    return model.limit(
        PlatformFactory.eINSTANCE.createTextLimit(),
        limit -> {
          limit.setField(field);
          limit.setMax(max);
          limit.setCounter(counter);
        });
  }

  @Test
  void aTextOfTheLargestLengthIsFine() {
    limit(TextField.TEXT, 3, Counter.CHARACTERS);
    model.text(Model.FR, "thé");
    assertEquals(List.of(), model.codes());
  }

  @Test
  void aLongerTextSaysCountLimitUnitAndSource() {
    limit(TextField.TEXT, 3, Counter.CHARACTERS).setBecause("The unit is not stated.");
    TextVariant text = model.text(Model.FR, "thés");
    Finding finding = model.findings().getFirst();
    assertSame(text, finding.place());
    assertSame(CampaignPackage.Literals.TEXT_VARIANT__VALUE, finding.feature());
    assertEquals(Severity.ERROR, finding.severity());
    assertEquals(
        "The text in fr has 4 characters; Net post takes 3."
            + " Source: Guide, checked 2026-11-23. The unit is not stated.",
        Messages.text(finding, Locale.ENGLISH));
    assertEquals(
        "Raccourcissez de 1, ou écrivez une version plus courte pour canal seul.",
        Messages.mend(finding.code(), finding.arguments(), Locale.FRENCH));
  }

  @Test
  void weakEvidenceMakesAWarningThatSaysWhy() {
    TextLimit limit = limit(TextField.TEXT, 3, Counter.CHARACTERS);
    model.text(Model.FR, "thés");
    limit.setGrade(Grade.DISPUTED);
    limit.setBecause("One says 3, another 9.");
    Finding finding = model.findings().getFirst();
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(
        "Le texte en fr compte 4 caractères\u202f; Net post en accepte 3. Source\u00a0: Guide,"
            + " relevé du 2026-11-23. Les sources se contredisent\u202f; voici la lecture la plus"
            + " stricte. One says 3, another 9.",
        Messages.text(finding, Locale.FRENCH));
    limit.setGrade(Grade.C);
    assertEquals(Severity.WARNING, model.findings().getFirst().severity());
    limit.setGrade(Grade.B);
    assertEquals(Severity.ERROR, model.findings().getFirst().severity());
  }

  @Test
  void theUnknownIsNotChecked() {
    limit(TextField.TEXT, 3, Counter.CHARACTERS).setUnknown(true);
    model.text(Model.FR, "thés");
    assertEquals(List.of(), model.codes());
  }

  @Test
  void twoUnitsAreBothHeld() {
    limit(TextField.TEXT, 3, Counter.GRAPHEMES);
    limit(TextField.TEXT, 4, Counter.UTF8_BYTES);
    model.text(Model.FR, "été");
    assertEquals(List.of(PlatformCode.TEXT_TOO_LONG), model.codes());
    assertEquals(
        "The text in fr has 5 bytes; Net post takes 4. Source: Guide, checked 2026-11-23.",
        Messages.text(model.findings().getFirst(), Locale.ENGLISH));
  }

  @Test
  void theTextOfTheChannelIsTheOneThatCounts() {
    limit(TextField.TEXT, 3, Counter.CHARACTERS);
    model.text(Model.FR, "une infusion");
    model.text(Model.FR, "thé").getChannels().add(model.channel);
    assertEquals(List.of(), model.codes());
  }

  @Test
  void onlyTheLanguagesOfTheChannelCount() {
    limit(TextField.TEXT, 3, Counter.CHARACTERS);
    model.text(Model.EN, "teas");
    assertEquals(List.of(), model.codes());
    model.line.getLanguages().add(Model.EN);
    assertEquals(List.of(PlatformCode.TEXT_TOO_LONG), model.codes());
  }

  @Test
  void titlesHaveALimitOfTheirOwn() {
    limit(TextField.TITLE, 3, Counter.CHARACTERS);
    model.text(Model.FR, "une infusion");
    TextVariant title = model.title(Model.FR, "thés");
    assertSame(title, model.findings().getFirst().place());
    assertEquals(1, model.findings().size());
  }

  @Test
  void eachItemOfASeriesIsFilledIn() {
    Series series = model.series("Assam", "Darjeeling", "Uva");
    limit(TextField.TEXT, 10, Counter.CHARACTERS);
    model.text(Model.FR, "Thé {item}");
    Finding finding = model.findings().getFirst();
    assertEquals(1, model.findings().size());
    assertSame(series.getItems().get(1).getValues().getFirst(), finding.place());
    assertSame(CampaignPackage.Literals.LOCALIZED_VALUE__VALUE, finding.feature());
  }

  @Test
  void aTextTooLongWithoutItsItemIsToBlameItself() {
    model.series("Assam", "Uva");
    limit(TextField.TEXT, 3, Counter.CHARACTERS);
    TextVariant text = model.text(Model.FR, "Thé {item}");
    assertEquals(1, model.findings().size());
    assertSame(text, model.findings().getFirst().place());
  }

  @Test
  void theLinkOfThePostCountsWhereItStandsInTheText() {
    limit(TextField.TEXT, 26, Counter.XWEIGHTED);
    model.text(Model.FR, "thé");
    assertEquals(List.of(), model.codes());
    model.content.setLink("https://example.com/a-very-long-address-of-a-page-about-tea");
    assertEquals(
        "The text in fr has 27 weighted characters, with the link of the post; Net post takes 26."
            + " Source: Guide, checked 2026-11-23.",
        Messages.text(model.findings().getFirst(), Locale.ENGLISH));
  }

  @Test
  void theLinkOfThePostDoesNotCountTwiceAndForEveryCounterOfTheText() {
    limit(TextField.TEXT, 27, Counter.XWEIGHTED);
    limit(TextField.TEXT, 30, Counter.GRAPHEMES);
    model.content.setLink("https://example.com/abc");
    model.text(Model.FR, "thé https://example.com/abc");
    assertEquals(List.of(), model.codes());
    model.content.getTexts().getFirst().setValue("thé thé thé thé thé thé thé");
    List<Finding> findings = model.findings();
    assertEquals(2, findings.size());
    assertEquals(51, findings.getFirst().arguments().get(7));
    String query = "?utm_source=net&utm_medium=social&utm_campaign=&utm_content=annonce";
    assertEquals(28 + 23 + query.length(), findings.getLast().arguments().get(7));
  }

  @Test
  void descriptionsOfMediaAreHeldInTheLanguagesOfTheChannel() {
    limit(TextField.ALT, 3, Counter.CHARACTERS);
    var media = model.media("a.jpg");
    media.getAlts().add(Model.value(Model.FR, "thés"));
    media.getAlts().add(Model.value(Model.EN, "teas"));
    Finding finding = model.findings().getFirst();
    assertEquals(List.of(PlatformCode.ALT_TOO_LONG), model.codes());
    assertSame(media.getAlts().getFirst(), finding.place());
    assertEquals(
        "The description in fr has 4 characters; Net post takes 3."
            + " Source: Guide, checked 2026-11-23.",
        Messages.text(finding, Locale.ENGLISH));
  }

  @Test
  void aDescriptionForAllLanguagesIsHeldOnceAndWithItsItems() {
    model.series("Uva", "Assam");
    model.line.getLanguages().add(Model.EN);
    limit(TextField.ALT, 8, Counter.CHARACTERS);
    model.media("a.jpg").getAlts().add(Model.value(null, "Thé {item}"));
    assertEquals(List.of(PlatformCode.ALT_TOO_LONG), model.codes());
    assertEquals(9, model.findings().getFirst().arguments().get(7));
  }
}
