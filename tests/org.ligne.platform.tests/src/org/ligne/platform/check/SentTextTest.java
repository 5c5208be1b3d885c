package org.ligne.platform.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.line.HashtagRule;
import org.ligne.model.line.LineFactory;
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.PlatformFactory;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.platform.sent.Sending;
import org.ligne.platform.sent.SentText;
import org.ligne.platform.sent.TextCount;
import org.ligne.platform.sent.TextCounts;

/** What is counted is what leaves. */
class SentTextTest {
  private static final String TRACKED =
      "https://a.fr/x?utm_source=net&utm_medium=social&utm_campaign=hiver&utm_content=annonce";
  private final Model model = new Model();

  @BeforeEach
  void names() {
    model.campaign.setName("Hiver");
  }

  private TextLimit text(Counter counter, int max) {
    return model.limit(
        PlatformFactory.eINSTANCE.createTextLimit(),
        limit -> {
          limit.setField(TextField.TEXT);
          limit.setMax(max);
          limit.setCounter(counter);
        });
  }

  private void always(String... tags) {
    HashtagRule rule = LineFactory.eINSTANCE.createHashtagRule();
    rule.getAlways().addAll(List.of(tags));
    if (model.line.getVoice() == null) {
      model.line.setVoice(LineFactory.eINSTANCE.createVoice());
    }
    model.line.getVoice().getRules().add(rule);
  }

  private SentText sent(String words) {
    return Sending.of(model.placement).text(TextField.TEXT, words);
  }

  @Test
  void theLineAddsTheHashtagsThatAreMissing() {
    always("#Maison", "#Thé");
    assertEquals("Bonjour #Maison #Thé", sent("Bonjour").whole());
    assertEquals(List.of("#Thé"), sent("Bonjour #maison").added());
    assertEquals("Bonjour #thé, #MAISON.", sent("Bonjour #thé, #MAISON.").whole());
    assertEquals("Bonjour #MaisonVerte #Maison #Thé", sent("Bonjour #MaisonVerte").whole());
  }

  @Test
  void hashtagsStandWhereHashtagsStand() {
    always("#Maison");
    assertEquals("Un.\nDeux.\n\n#Maison", sent("Un.\nDeux.").whole());
    assertEquals("Un.\n\n#Deux #Maison", sent("Un.\n\n#Deux").whole());
    assertEquals("#Maison", sent("").whole());
  }

  @Test
  void titlesLettersAndNetworksWithoutHashtagsGetNone() {
    always("#Maison");
    assertEquals("T", Sending.of(model.placement).text(TextField.TITLE, "T").whole());
    HashtagLimit few =
        model.limit(PlatformFactory.eINSTANCE.createHashtagLimit(), limit -> limit.setMax(0));
    assertEquals("Bonjour", sent("Bonjour").whole());
    model.format.getLimits().remove(few);
    assertEquals("Bonjour #Maison", sent("Bonjour").whole());
    model.platform.setMedium("email");
    assertEquals("Bonjour", sent("Bonjour").whole());
  }

  @Test
  void theTrackedLinkStandsBehindWhereItHasAPrice() {
    model.content.setLink("https://a.fr/x");
    assertFalse(sent("Voir").isLinked());
    text(Counter.XWEIGHTED, 280);
    assertEquals("Voir " + TRACKED, sent("Voir").whole());
    assertEquals("Voir https://a.fr/x", sent("Voir https://a.fr/x").whole());
    assertEquals(TRACKED, sent("").whole());
  }

  @Test
  void whatIsAddedIsCounted() {
    always("#Maison");
    model.content.setLink("https://a.fr/x");
    text(Counter.XWEIGHTED, 40);
    model.text(Model.FR, "Bonjour");
    TextCount count = TextCounts.of(model.content).getFirst();
    assertEquals(7 + 1 + 7 + 1 + 23, count.length());
    assertEquals(1, count.left());
    assertTrue(model.codes().isEmpty());
    model.content.getTexts().getFirst().setValue("Bonjours");
    assertTrue(model.codes().isEmpty());
    model.content.getTexts().getFirst().setValue("Bonjours!");
    assertEquals(List.of(PlatformCode.TEXT_TOO_LONG), model.codes());
    String said = Messages.text(model.findings().getFirst(), Locale.ENGLISH);
    assertTrue(said.contains("with #Maison from the line and the link of the post"), said);
  }

  @Test
  void anItemMayBringTheHashtag() {
    always("#Maison");
    text(Counter.CHARACTERS, 20);
    model.series("#Maison", "sencha");
    model.text(Model.FR, "Thé : {item}");
    List<TextCount> counts = TextCounts.of(model.content);
    assertEquals("Thé : sencha #Maison", counts.getFirst().sent().whole());
    assertTrue(model.codes().isEmpty());
    model.content.getTexts().getFirst().setValue("Thés : {item}");
    assertEquals(List.of(PlatformCode.TEXT_TOO_LONG), model.codes());
  }

  @Test
  void partsOfAThreadAreCountedApart() {
    always("#Maison");
    text(Counter.CHARACTERS, 280);
    model.text(Model.FR, "Un").getParts().addAll(List.of("Deux", "Trois"));
    List<Integer> lengths = TextCounts.of(model.content).stream().map(TextCount::length).toList();
    assertEquals(List.of(2 + 8, 4, 5), lengths);
  }
}
