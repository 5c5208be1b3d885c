package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.Content;
import org.ligne.model.campaign.LocalizedValue;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Placement;
import org.ligne.model.campaign.Post;
import org.ligne.model.campaign.Series;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.common.Weekday;
import org.ligne.model.platform.TextField;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.value.Span;

/** Posts and series, which share most of their statements. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class ContentParsingTest {
  private static final LanguageTag FRENCH = LanguageTag.parse("fr");
  private static final LanguageTag ENGLISH = LanguageTag.parse("en");

  private static final String LINE =
      """
      line Tea {
        pillar Know
        channel ig on Instagram
        channel blog on Blog
        team { community manager Hugo legal Nadia }
      }
      platform Blog { default format article }
      platform Instagram { default format post format reel }
      """;

  @Inject private Plans plans;

  private List<Content> contents(String body) {
    var file =
        plans.readCleanly(
            "campaign C follows Tea { phase Launch 2026-09-01 to 2026-09-20 " + body + " }", LINE);
    return Plans.only(file, Campaign.class).getContents();
  }

  private Post post(String body) {
    return (Post) contents("post A { " + body + " }").getFirst();
  }

  private Series series(String recurrence, String body) {
    return (Series) contents("series A every " + recurrence + " { " + body + " }").getFirst();
  }

  @Test
  void aPostSaysWhereItBelongs() {
    Content post = contents("post A \"The start\" by Hugo in Launch pillar Know {}").getFirst();
    assertEquals("The start", post.getLabel());
    assertEquals("Launch", post.getPhase().getName());
    assertEquals("Know", post.getPillar().getName());
    assertEquals("Hugo", post.getOwner().getName());
  }

  @Test
  void aPostIsPlacedOnChannelsInFormatsAndAtTimes() {
    Post post =
        post("on ig as reel pinned at 2026-09-08 12:30, blog on ig as post at 2026-09-09 08:00");
    List<Placement> placements = post.getPlacements();
    assertEquals(
        List.of("ig", "blog", "ig"),
        placements.stream().map(p -> p.getChannel().getName()).toList());
    assertEquals("reel", placements.get(0).getFormat().getName());
    assertEquals(LocalDateTime.of(2026, 9, 8, 12, 30), placements.get(0).getAt());
    assertNull(placements.get(1).getFormat());
    assertNull(placements.get(1).getAt());
    assertEquals("post", placements.get(2).getFormat().getName());
    assertEquals(LocalDateTime.of(2026, 9, 9, 8, 0), post.getAt());
  }

  @Test
  void textsAreInALanguageForAllChannelsOrSome() {
    List<TextVariant> texts =
        post("""
        text fr "Bonjour"
        title en for blog "Hello"
        text fr for ig, blog '''
          Un
          deux
        '''
        """)
            .getTexts();
    assertEquals(TextField.TEXT, texts.get(0).getField());
    assertEquals(FRENCH, texts.get(0).getLanguage());
    assertTrue(texts.get(0).getChannels().isEmpty());
    assertEquals("Bonjour", texts.get(0).getValue());
    assertEquals(TextField.TITLE, texts.get(1).getField());
    assertEquals(ENGLISH, texts.get(1).getLanguage());
    assertEquals("blog", texts.get(1).getChannels().getFirst().getName());
    assertEquals(2, texts.get(2).getChannels().size());
    assertEquals("Un\ndeux", texts.get(2).getValue());
  }

  @Test
  void mediaHaveDescriptions() {
    List<Media> media =
        post("""
        media "a.png" alt "A box"
        media "b.png" for ig alt fr "Une boîte" en "A box"
        media "c.mp4"
        """)
            .getMedia();
    assertEquals("a.png", media.get(0).getPath());
    assertNull(media.get(0).getAlts().getFirst().getLanguage());
    assertEquals("A box", media.get(0).getAlts().getFirst().getValue());
    assertEquals("ig", media.get(1).getChannels().getFirst().getName());
    assertEquals(
        List.of(FRENCH, ENGLISH),
        media.get(1).getAlts().stream().map(LocalizedValue::getLanguage).toList());
    assertTrue(media.get(2).getAlts().isEmpty());
  }

  @Test
  void aPostHasLinkWeightOrderAndApprovals() {
    List<Content> contents =
        contents(
            """
            post A {}
            post B {
              link "https://example.org/tea"
              weight 3
              after A
              after A by at least 2 days
              approved by Nadia on 2026-08-28
              approved by Hugo
            }
            """);
    Content post = contents.get(1);
    assertEquals("https://example.org/tea", post.getLink());
    assertEquals(3, post.getWeight());
    assertSame(contents.get(0), post.getOrder().get(0).getAfter());
    assertNull(post.getOrder().get(0).getAtLeast());
    assertEquals(Span.ofDays(2), post.getOrder().get(1).getAtLeast());
    assertEquals("Nadia", post.getApprovals().get(0).getBy().getName());
    assertEquals(LocalDate.of(2026, 8, 28), post.getApprovals().get(0).getOn());
    assertNull(post.getApprovals().get(1).getOn());
  }

  @Test
  void aSeriesRecursOnDays() {
    Series series = series("thursday for 6 weeks", "on blog at 12:30");
    assertEquals(List.of(Weekday.THU), series.getDays().getRanges().getFirst().getBounds());
    assertEquals(6, series.getForWeeks());
    assertNull(series.getEveryWeeks());
    assertNull(series.getFrom());
    assertEquals(LocalTime.of(12, 30), series.getAt());
    assertEquals("blog", series.getPlacements().getFirst().getChannel().getName());
  }

  @Test
  void aSeriesMayPassOverWeeksAndStartLate() {
    Series series = series("2 weeks on mon, thu from 2026-09-10 for 1 week", "");
    assertEquals(2, series.getEveryWeeks());
    assertEquals(2, series.getDays().getRanges().size());
    assertEquals(LocalDate.of(2026, 9, 10), series.getFrom());
    assertEquals(1, series.getForWeeks());
    assertNull(series("weekdays", "").getForWeeks());
    assertTrue(series("day", "").getDays().isDaily());
  }

  @Test
  void aSeriesHasItemsAndPauses() {
    Series series =
        series(
            "monday",
            """
            skip 2026-09-07, 2026-09-14
            items "Assam", fr "Thé noir" en "Black tea"
            items "Sencha"
            """);
    assertEquals(List.of(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 14)), series.getSkip());
    assertEquals(3, series.getItems().size());
    List<LocalizedValue> second = series.getItems().get(1).getValues();
    assertEquals(
        List.of(FRENCH, ENGLISH), second.stream().map(LocalizedValue::getLanguage).toList());
    assertEquals("Black tea", second.get(1).getValue());
  }
}
