package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.campaign.Media;
import org.ligne.model.campaign.Poll;
import org.ligne.model.campaign.TextVariant;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LimitOverride;
import org.ligne.model.platform.ChoiceLimit;
import org.ligne.model.platform.Condition;
import org.ligne.model.platform.ConditionKind;
import org.ligne.model.platform.DuplicateLimit;
import org.ligne.model.platform.ExclusionLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MeasureLimit;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PublishLimit;
import org.ligne.model.platform.Publisher;
import org.ligne.model.platform.QuotaLimit;
import org.ligne.model.platform.QuotaSubject;
import org.ligne.model.platform.ScheduleLimit;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.query.Bounds;
import org.ligne.model.query.Limits;
import org.ligne.model.value.Quantity;

/** What a pack can say of a network, and a post of what it carries. */
@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class PackParsingTest {
  private static final String PACK =
      "platform P { account premium source S default format post { %s } }";

  @Inject private Plans plans;

  private <T extends Limit> T limit(String text, Class<T> kind) {
    SourceFile file = plans.readCleanly(PACK.formatted(text + " grade A from S"));
    Platform platform = Plans.only(file, Platform.class);
    return assertInstanceOf(kind, platform.getFormats().getFirst().getLimits().getFirst());
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "images size at most 8 MB, IMAGE, SIZE, -, 8 MB",
        "images ratio 4:5..1.91:1, IMAGE, RATIO, 4:5, 1.91:1",
        "images height at least 320, IMAGE, HEIGHT, 320, -",
        "videos duration 3s..15min, VIDEO, DURATION, 3s, 15min",
        "videos duration at most 1.5h, VIDEO, DURATION, -, 1.5h",
        "videos ratio 9:16, VIDEO, RATIO, 9:16, 9:16",
        "poll duration 5min..7 days, POLL, DURATION, 5min, 7 days",
        "poll options 2..4, POLL, OPTIONS, 2, 4",
        "thread parts at most 25, THREAD, PARTS, -, 25",
        "captions size at most 20 KB, CAPTIONS, SIZE, -, 20 KB"
      })
  void measuresHaveBounds(String text, MediaKind kind, Measure measure, String min, String max) {
    MeasureLimit limit = limit(text, MeasureLimit.class);
    assertEquals(kind, limit.getKind());
    assertEquals(measure, limit.getMeasure());
    Bounds bounds = Bounds.of(limit);
    assertEquals(min, bounds.min() == null ? null : bounds.min().toString());
    assertEquals(max, bounds.max() == null ? null : bounds.max().toString());
  }

  @Test
  void choicesAreWordsOrLengthsOfTime() {
    ChoiceLimit formats = limit("images in jpeg, png, \"svg+xml\"", ChoiceLimit.class);
    assertEquals(List.of("jpeg", "png", "svg+xml"), formats.getValues());
    assertEquals(Measure.FORMAT, Limits.measure(formats));
    ChoiceLimit codec = limit("videos codec in h264, hevc", ChoiceLimit.class);
    assertEquals(Measure.CODEC, Limits.measure(codec));
    ChoiceLimit days = limit("poll duration in 1 day, 3 days", ChoiceLimit.class);
    assertEquals(List.of("1 day", "3 days"), days.getValues());
  }

  @Test
  void countsOfPollsAndThreadsAreCountsOfMedia() {
    assertEquals(MediaKind.POLL, limit("poll 0", MediaLimit.class).getKind());
    assertEquals(1, limit("thread 0..1", MediaLimit.class).getCount().getMax());
  }

  @Test
  void thingsExcludeEachOther() {
    ExclusionLimit never = limit("never poll and media", ExclusionLimit.class);
    assertEquals(List.of(ConditionKind.POLL, ConditionKind.MEDIA), never.getFeatures());
  }

  @Test
  void waysToPublishAndToSchedule() {
    assertEquals(Publisher.PERSON, limit("publish by person", PublishLimit.class).getBy());
    ScheduleLimit ahead = limit("schedule by api 10min..75 days", ScheduleLimit.class);
    assertEquals(Publisher.API, ahead.getBy());
    assertEquals(Quantity.parse("75 days"), ahead.getMax());
    assertTrue(limit("schedule by api refused", ScheduleLimit.class).isRefused());
  }

  @Test
  void quotasAreNoCountsOfOnePost() {
    QuotaLimit posts = limit("posts at most 100 per 24h", QuotaLimit.class);
    assertEquals(QuotaSubject.POSTS, posts.getSubject());
    assertEquals(100, posts.getMax());
    assertEquals(Quantity.parse("24h"), posts.getWindow());
    assertEquals(50, limit("mentions at most 50 per 1 day", QuotaLimit.class).getMax());
    assertEquals(50, limit("mentions at most 50", MentionLimit.class).getMax());
    assertEquals(9, limit("links at most 9 per 1 day", QuotaLimit.class).getMax());
    assertEquals(9, limit("links plain at most 9", LinkLimit.class).getMax());
  }

  @Test
  void repetitionIsRefusedForATime() {
    DuplicateLimit one = limit("duplicates refused within 30 days", DuplicateLimit.class);
    assertFalse(one.isAcrossAccounts());
    String across = "duplicates refused across accounts within 1 week";
    assertTrue(limit(across, DuplicateLimit.class).isAcrossAccounts());
  }

  @Test
  void limitsHoldUnderConditionsAndForATime() {
    String scope = " when not images and account premium since 2026-06-01 until 2026-12-31 advised";
    TextLimit limit = limit("text at most 9 characters" + scope, TextLimit.class);
    List<Condition> conditions = limit.getConditions();
    assertTrue(conditions.getFirst().isNegated());
    assertEquals(ConditionKind.IMAGES, conditions.getFirst().getKind());
    assertEquals("premium", conditions.getLast().getAccount().getName());
    assertEquals(LocalDate.of(2026, 6, 1), limit.getSince());
    assertEquals(LocalDate.of(2026, 12, 31), limit.getUntil());
    assertTrue(limit.isAdvised());
  }

  @Test
  void aPackTellsItsVersion() {
    String text =
        "platform P { version \"3\" from 2026-11-01 syntax 1 links plain default format a }";
    Platform platform = Plans.only(plans.readCleanly(text), Platform.class);
    assertEquals("3", platform.getVersion());
    assertEquals(LocalDate.of(2026, 11, 1), platform.getEffective());
    assertEquals(1, platform.getSyntax());
    assertFalse(platform.getLimits().getFirst().isSetGrade());
  }

  @Test
  void aChannelKnowsItsAccountAndItsOwnRules() {
    String pack = PACK.formatted("text at most 9 characters grade A from S");
    String line =
        " line L { channel c on P { account premium"
            + " override as post text at most 99 characters grade B from S because \"So.\" } }";
    SourceFile file = plans.readCleanly(pack + line);
    Channel channel = Plans.only(file, Channel.class);
    Platform platform = Plans.only(file, Platform.class);
    assertSame(platform.getAccounts().getFirst(), channel.getAccounts().getFirst());
    LimitOverride override = channel.getOverrides().getFirst();
    assertSame(platform.getFormats().getFirst(), override.getFormat());
    assertSame(platform.getSources().getFirst(), override.getLimit().getSources().getFirst());
    assertEquals("So.", override.getLimit().getBecause());
  }

  @Test
  void postsAreThreadsAndAskQuestions() {
    SourceFile file =
        plans.readCleanly(
            """
            platform P { default format post }
            line L { channel c on P }
            campaign C follows L { post A { on c
              text fr "Un" then "Deux" then '''Trois'''
              comment fr "Plus tard" tags fr "thé, vrac"
              poll fr for c "Lequel ?" options "Noir", "Vert" lasts 3 days
              media "film.mp4" alt "Un film" captions fr "film.fr.vtt" en "film.en.vtt"
            } }
            """);
    TextVariant text = Plans.all(file, TextVariant.class).getFirst();
    assertEquals("Un", text.getValue());
    assertEquals(List.of("Deux", "Trois"), text.getParts());
    Poll poll = Plans.only(file, Poll.class);
    assertEquals(List.of("Noir", "Vert"), poll.getOptions());
    assertEquals(Quantity.parse("3 days"), poll.getLasts());
    Media film = Plans.only(file, Media.class);
    assertEquals("film.en.vtt", film.getCaptions().getLast().getValue());
    assertNull(film.getAlts().getFirst().getLanguage());
  }
}
