package org.ligne.platform.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.model.campaign.Media;
import org.ligne.model.diagnostic.Messages;
import org.ligne.model.line.LineFactory;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.platform.PlatformFactory;

class MediaRulesTest {
  private static final PlatformFactory LIMITS = PlatformFactory.eINSTANCE;
  private final Model model = new Model();

  private void count(MediaKind kind, int min, Integer max) {
    model.limit(
        LIMITS.createMediaLimit(),
        limit -> {
          limit.setKind(kind);
          limit.setCount(Model.range(min, max));
        });
  }

  private void textAlone(boolean allowed) {
    model.limit(LIMITS.createTextOnlyLimit(), limit -> limit.setAllowed(allowed));
  }

  private String message() {
    return Messages.text(model.findings().getFirst(), Locale.ENGLISH);
  }

  @Test
  void textAloneIsRefused() {
    textAlone(false);
    assertEquals(List.of(PlatformCode.MEDIA_MISSING), model.codes());
    assertSame(model.placement, model.findings().getFirst().place());
    assertEquals(
        "Annonce has no image, video or document on canal; Net post does not take text alone."
            + " Source: Guide, checked 2026-11-23.",
        message());
    model.media("a.jpg");
    assertEquals(List.of(), model.codes());
  }

  @Test
  void textAloneIsTaken() {
    textAlone(true);
    assertEquals(List.of(), model.codes());
  }

  @Test
  void mediaForOtherChannelsDoNotCount() {
    textAlone(false);
    model.media("a.jpg").getChannels().add(LineFactory.eINSTANCE.createChannel());
    assertEquals(List.of(PlatformCode.MEDIA_MISSING), model.codes());
  }

  @Test
  void thereAreNotTooMany() {
    count(MediaKind.IMAGE, 0, 2);
    model.media("a.jpg");
    model.media("b.mp4");
    model.media("c.PNG");
    assertEquals(List.of(), model.codes());
    Media surplus = model.media("d.webp");
    model.media("e.gif");
    assertEquals(List.of(PlatformCode.TOO_MANY_MEDIA), model.codes());
    assertSame(surplus, model.findings().getFirst().place());
    assertEquals(
        "The number of images of Annonce on canal is 4; Net post takes at most 2."
            + " Source: Guide, checked 2026-11-23.",
        message());
  }

  @Test
  void oneFigureIsBothBounds() {
    count(MediaKind.VIDEO, 0, null);
    model.media("a.mp4");
    assertEquals(List.of(PlatformCode.TOO_MANY_MEDIA), model.codes());
  }

  @Test
  void thereAreEnough() {
    count(MediaKind.MEDIA, 2, 10);
    model.media("a.jpg");
    assertEquals(List.of(PlatformCode.TOO_FEW_MEDIA), model.codes());
    assertSame(model.placement, model.findings().getFirst().place());
    assertEquals(
        "The number of images or videos of Annonce on canal is 1; Net post needs at least 2."
            + " Source: Guide, checked 2026-11-23.",
        message());
    model.media("b.mp4");
    assertEquals(List.of(), model.codes());
  }

  @Test
  void aPostWithoutMediaIsReportedOnce() {
    count(MediaKind.VIDEO, 1, 1);
    assertEquals(List.of(PlatformCode.TOO_FEW_MEDIA), model.codes());
    textAlone(false);
    assertEquals(List.of(PlatformCode.MEDIA_MISSING), model.codes());
  }

  @ParameterizedTest
  @CsvSource({
    "a.jpg, IMAGE",
    "a/b.c/d.JPEG, IMAGE",
    "a.heic, IMAGE",
    "a.mov, VIDEO",
    "a.webm, VIDEO",
    "a.pdf, DOCUMENT",
    "a.PPTX, DOCUMENT"
  })
  void theEndingTellsTheKind(String path, MediaKind kind) {
    count(kind, 1, 1);
    model.media(path);
    assertEquals(List.of(), model.codes());
  }

  @ParameterizedTest
  @CsvSource({"a.txt", "image", "a.jpg.zip"})
  void anEndingNobodyKnowsIsReported(String path) {
    Media media = model.media(path);
    assertEquals(List.of(PlatformCode.FILE_KIND_UNKNOWN), model.codes());
    assertSame(media, model.findings().getFirst().place());
  }
}
