package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
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
import org.ligne.model.platform.Counter;
import org.ligne.model.platform.CropLimit;
import org.ligne.model.platform.FoldLimit;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.HashtagLimit;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.LinkLimit;
import org.ligne.model.platform.LinkUse;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.MediaLimit;
import org.ligne.model.platform.MentionLimit;
import org.ligne.model.platform.Platform;
import org.ligne.model.platform.PlatformStatus;
import org.ligne.model.platform.TextField;
import org.ligne.model.platform.TextLimit;
import org.ligne.model.platform.TextOnlyLimit;
import org.ligne.model.value.Ratio;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class PlatformParsingTest {
  @Inject private Plans plans;

  private Platform platform(String body) {
    return Plans.only(plans.readCleanly("platform P \"Pea\" { " + body + " }"), Platform.class);
  }

  private <T extends Limit> T limit(String text, Class<T> kind) {
    Platform platform = platform("source S source S2 default format post { " + text + " }");
    List<Limit> limits = platform.getFormats().getFirst().getLimits();
    assertEquals(1, limits.size());
    return assertInstanceOf(kind, limits.getFirst());
  }

  @Test
  void aPlatformHasFactsAboutItself() {
    Platform platform =
        platform(
            """
            status limited
            checked 2026-11-23
            medium "email"
            note "By hand."
            source A "The reference" at "https://example.org" read 2026-09-11
            source B
            """);
    assertEquals("Pea", platform.getLabel());
    assertEquals(PlatformStatus.LIMITED, platform.getStatus());
    assertEquals(LocalDate.of(2026, 11, 23), platform.getChecked());
    assertEquals("email", platform.getMedium());
    assertEquals("By hand.", platform.getNote());
    assertEquals("The reference", platform.getSources().get(0).getLabel());
    assertEquals("https://example.org", platform.getSources().get(0).getAddress());
    assertEquals(LocalDate.of(2026, 9, 11), platform.getSources().get(0).getRead());
    assertNull(platform.getSources().get(1).getAddress());
  }

  @ParameterizedTest
  @CsvSource({"active, ACTIVE", "limited, LIMITED", "retired, RETIRED"})
  void eachStatusHasAWord(String word, PlatformStatus status) {
    assertEquals(status, platform("status " + word).getStatus());
  }

  @Test
  void formatsAreNamedAndOneIsTheDefault() {
    List<Format> formats =
        platform(
                """
                default format post "Feed" { note "The usual one." }
                format reel
                """)
            .getFormats();
    assertTrue(formats.get(0).isDefault());
    assertEquals("post", formats.get(0).getName());
    assertEquals("Feed", formats.get(0).getLabel());
    assertEquals("The usual one.", formats.get(0).getNote());
    assertFalse(formats.get(1).isDefault());
    assertEquals("reel", formats.get(1).getName());
  }

  @Test
  void aLimitComesWithEvidence() {
    Limit limit =
        limit("hashtags at most 5 grade disputed from S, S2 because \"30 elsewhere\"", Limit.class);
    assertEquals(Grade.DISPUTED, limit.getGrade());
    assertEquals(2, limit.getSources().size());
    assertEquals("30 elsewhere", limit.getBecause());
    assertFalse(limit.isUnknown());
  }

  @Test
  void whatIsUnknownIsSaidToBe() {
    Limit limit = limit("mentions unknown because \"no source\"", MentionLimit.class);
    assertTrue(limit.isUnknown());
    assertEquals("no source", limit.getBecause());
  }

  @Test
  void textLimits() {
    TextLimit most = limit("text required at most 280 x-weighted grade A", TextLimit.class);
    assertEquals(TextField.TEXT, most.getField());
    assertTrue(most.isRequired());
    assertEquals(280, most.getMax());
    assertTrue(limit("title none grade B", TextLimit.class).isNone());
    assertNull(limit("alt unlimited grade C", TextLimit.class).getMax());
    TextLimit required = limit("title required grade A", TextLimit.class);
    assertTrue(required.isRequired());
    assertNull(required.getMax());
  }

  @ParameterizedTest
  @CsvSource({
    "characters, CHARACTERS",
    "code-points, CODE_POINTS",
    "graphemes, GRAPHEMES",
    "bytes, UTF8_BYTES",
    "x-weighted, X_WEIGHTED",
    "threads-characters, THREADS",
    "mastodon-characters, MASTODON",
    "tag-list, TAG_LIST"
  })
  void eachCounterHasAWord(String word, String counter) {
    TextLimit limit = limit("text at most 10 " + word + " grade A", TextLimit.class);
    assertEquals(Counter.getByName(counter), limit.getCounter());
  }

  @Test
  void textsFoldAfterALengthOrLinesOrNever() {
    FoldLimit length = limit("text folds after 280 x-weighted grade C from S", FoldLimit.class);
    assertEquals(TextField.TEXT, length.getField());
    assertEquals(280, length.getMax());
    assertEquals(Counter.XWEIGHTED, length.getCounter());
    assertFalse(length.isLines());
    FoldLimit lines = limit("title folds after 3 lines grade A from S", FoldLimit.class);
    assertEquals(TextField.TITLE, lines.getField());
    assertTrue(lines.isLines());
    FoldLimit never = limit("text folds never grade A from S", FoldLimit.class);
    assertTrue(never.isNever());
    assertNull(never.getMax());
  }

  @Test
  void mediaAreCutToShapes() {
    CropLimit range = limit("images cropped to 4:5..1.91:1 grade A from S", CropLimit.class);
    assertEquals(MediaKind.IMAGE, range.getKind());
    assertEquals(Ratio.of(4, 5), range.getMin());
    assertEquals(1.91, range.getMax().value(), 1e-9);
    CropLimit one = limit("videos cropped to 16:9 grade A from S", CropLimit.class);
    assertEquals("16:9", one.getMin().toString());
    assertNull(one.getMax());
    assertFalse(one.isAtLeast());
    assertTrue(limit("media cropped to at least 2:3 grade A from S", CropLimit.class).isAtLeast());
  }

  @Test
  void textAlone() {
    assertTrue(limit("text-only allowed grade A", TextOnlyLimit.class).isAllowed());
    assertFalse(limit("text-only refused grade A", TextOnlyLimit.class).isAllowed());
  }

  @ParameterizedTest
  @CsvSource({"media, MEDIA", "images, IMAGE", "videos, VIDEO", "documents, DOCUMENT"})
  void eachKindOfMediaHasAWord(String word, MediaKind kind) {
    MediaLimit limit = limit(word + " 1..10 grade A", MediaLimit.class);
    assertEquals(kind, limit.getKind());
    assertEquals(1, limit.getCount().getMin());
    assertEquals(10, limit.getCount().getMax());
  }

  @Test
  void hashtagsAndMentions() {
    assertEquals(5, limit("hashtags at most 5 grade A", HashtagLimit.class).getMax());
    assertNull(limit("hashtags unlimited grade A", HashtagLimit.class).getMax());
    assertEquals(20, limit("mentions at most 20 grade A", MentionLimit.class).getMax());
    assertNull(limit("mentions unlimited grade A", MentionLimit.class).getMax());
  }

  @ParameterizedTest
  @CsvSource({"clickable, CLICKABLE", "plain, NOT_CLICKABLE", "button, BUTTON", "refused, REFUSED"})
  void eachUseOfLinksHasAWord(String word, LinkUse use) {
    LinkLimit limit = limit("links " + word + " at most 1 grade A", LinkLimit.class);
    assertEquals(use, limit.getUse());
    assertEquals(1, limit.getMax());
    assertNull(limit("links " + word + " grade A", LinkLimit.class).getMax());
  }

  @ParameterizedTest
  @CsvSource({"A, A", "B, B", "C, C", "disputed, DISPUTED"})
  void eachGradeHasAWord(String word, Grade grade) {
    assertEquals(grade, limit("mentions unlimited grade " + word, Limit.class).getGrade());
  }
}
