package org.ligne.compiler.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.compiler.Compiler;
import org.ligne.model.platform.Format;
import org.ligne.model.platform.Grade;
import org.ligne.model.platform.Limit;
import org.ligne.model.platform.Platform;
import org.ligne.model.query.Limits;
import org.ligne.platform.force.LimitsInForce;

/**
 * Figures that the trade knows by heart, written once more by hand: an edit of the data that
 * changes one has to be meant.
 */
class WellKnownLimitsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final List<Platform> PLATFORMS = Compiler.create(Locale.ENGLISH).platforms();

  private static Format format(String platform, String format) {
    return PLATFORMS.stream()
        .filter(it -> it.getName().equals(platform))
        .flatMap(it -> it.getFormats().stream())
        .filter(it -> it.getName().equals(format))
        .findFirst()
        .orElseThrow();
  }

  /** The limits that may hold on a day, as they stand in the file. */
  private static List<String> limits(String platform, String format, LocalDate day) {
    return LimitsInForce.candidates(format(platform, format), null).stream()
        .filter(limit -> Limits.holdsOn(limit, day))
        .map(WellKnownLimitsTest::written)
        .toList();
  }

  private static String written(Limit limit) {
    return NodeModelUtils.getNode(limit).getText().strip().replaceAll("\\s+", " ");
  }

  private static void assertStands(String platform, String format, LocalDate day, String limit) {
    List<String> all = limits(platform, format, day);
    assertTrue(
        all.stream().anyMatch(it -> it.equals(limit) || it.startsWith(limit + " ")),
        () -> limit + " in " + String.join("\n", all));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          X | post | text at most 280 x-weighted
          X | post | images 0..4
          X | post | option required at most 25 characters
          X | post | poll duration 5min..7 days
          X | long | text at most 4000 characters
          Facebook | post | schedule by api 10min..75 days
          Facebook | reel | videos duration 3s..90s
          Facebook | reel | posts at most 30 per 24h
          Facebook | story | videos duration 3s..60s
          Instagram | post | text at most 2200 characters
          Instagram | post | images ratio 4:5..1.91:1
          Instagram | post | images in jpeg
          Instagram | carousel | media 2..10
          Instagram | reel | videos duration 3s..15min
          Instagram | story | videos duration 3s..60s
          LinkedIn | post | text at most 3000 characters
          LinkedIn | post | text at most 2000 characters when media
          LinkedIn | multiimage | images 2..20
          LinkedIn | document | documents pages at most 300
          LinkedIn | document | documents size at most 100 MB
          LinkedIn | post | poll duration in 1 day, 3 days, 7 days, 14 days
          LinkedIn | article | text at most 125000 characters
          Pinterest | pin | text at most 800 characters
          Pinterest | pin | title at most 100 characters
          Pinterest | carousel | images 2..5
          Pinterest | video | videos duration 4s..5min
          Snapchat | spotlight | text at most 160 characters
          Snapchat | savedstory | title at most 45 characters
          YouTube | video | title required at most 100 characters
          YouTube | video | text at most 5000 bytes
          YouTube | video | tags at most 500 tag-list
          YouTube | video | videos duration at most 12h when account verified
          YouTube | short | videos duration at most 3min
          Dailymotion | video | posts at most 15 per 24h
          Dailymotion | video | videos duration at most 2h
          SlideShare | document | documents in ppt, pptx, ppsx, potx, pdf, doc, docx
          TikTok | video | text at most 2200 characters
          TikTok | photo | images 1..35
          TikTok | photo | title at most 90 characters
          Threads | post | text at most 500 threads-characters
          Threads | post | links clickable at most 5
          Threads | post | posts at most 250 per 24h
          Threads | attachment | text at most 10000 characters
          Bluesky | post | text at most 300 graphemes
          Bluesky | post | text at most 3000 bytes
          Bluesky | post | images size at most 2 MB
          Bluesky | video | videos size at most 300 MB
          Bluesky | gallery | images 1..10
          Mastodon | post | text at most 500 mastodon-characters
          Mastodon | post | alt at most 1500 characters
          Mastodon | post | schedule by api at least 5min
          GoogleBusinessProfile | standard | text at most 1500 characters
          GoogleBusinessProfile | event | title required at most 58 characters
          Newsletter | email | title at most 998 bytes
          Blog | post | text unlimited
          """)
  void stand(String platform, String format, String limit) {
    assertStands(platform, format, TODAY, limit);
  }

  /** What was so before, and from which day it is otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bluesky | post | 2026-04-07 | images size at most 1 MB | 2026-04-08 | images size at most 2 MB
          Bluesky | post | 2026-08-10 | videos size at most 100 MB | 2026-08-11 | videos size at most 300 MB
          X | post | 2026-08-22 | videos duration 500ms..140s | 2026-08-23 | videos duration 500ms..20min
          X | post | 2026-08-22 | videos size at most 512 MB | 2026-08-23 | videos size at most 8 GB
          Instagram | post | 2025-11-30 | hashtags at most 30 | 2025-12-01 | hashtags at most 5
          Threads | post | 2025-12-21 | links clickable until | 2025-12-22 | links clickable at most 5
          """)
  void changedOnADay(
      String platform, String format, LocalDate before, String old, LocalDate since, String fresh) {
    assertStands(platform, format, before, old);
    assertStands(platform, format, since, fresh);
    assertTrue(limits(platform, format, since).stream().noneMatch(it -> it.startsWith(old)), old);
    assertTrue(limits(platform, format, before).stream().noneMatch(it -> it.startsWith(fresh)));
  }

  private static Stream<Limit> all(Platform platform) {
    return Stream.concat(
        platform.getLimits().stream(),
        platform.getFormats().stream().flatMap(it -> it.getLimits().stream()));
  }

  @Test
  void everyLimitThatShipsHasItsEvidence() {
    for (Platform platform : PLATFORMS) {
      all(platform)
          .filter(limit -> !limit.isUnknown())
          .forEach(
              limit -> {
                assertTrue(limit.isSetGrade(), () -> platform.getName() + written(limit));
                assertTrue(!limit.getSources().isEmpty(), () -> written(limit));
              });
    }
  }

  @Test
  void whatIsDisputedSaysWhatTheSourcesSay() {
    for (Platform platform : PLATFORMS) {
      List<String> silent =
          all(platform)
              .filter(limit -> limit.getGrade() == Grade.DISPUTED)
              .filter(limit -> limit.getBecause() == null)
              .map(WellKnownLimitsTest::written)
              .toList();
      assertEquals(List.of(), silent, platform.getName());
    }
  }

  @Test
  void allWereCheckedOnOneDay() {
    for (Platform platform : PLATFORMS) {
      assertEquals(TODAY, platform.getChecked(), platform.getName());
      assertEquals("2026.11", platform.getVersion(), platform.getName());
      assertEquals(TODAY, platform.getEffective(), platform.getName());
    }
  }
}
