package org.ligne.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {

  @TempDir Path folder;

  @Test
  void whatIsNotThereIsMissing() throws IOException {
    assertEquals(Unreadable.of(Reason.MISSING), new Probe().read(folder.resolve("none.png")));
    Path inner = Files.createDirectory(folder.resolve("folder.png"));
    assertEquals(Unreadable.of(Reason.MISSING), new Probe().read(inner));
  }

  @Test
  void endingsAreReadInAnyCase() throws IOException {
    Path loud = Files.copy(Corpus.file("plain.jpg"), folder.resolve("LOUD.JPG"));
    assertInstanceOf(ImageFacts.class, new Probe().read(loud));
    Path wrong = Files.copy(Corpus.file("plain.jpg"), folder.resolve("LOUD.PNG"));
    assertEquals(
        new Unreadable(Reason.MISLABELLED, Optional.of(Format.JPEG), "JPEG", 0, 0),
        new Probe().read(wrong));
  }

  @Test
  void oneFilmOfTheFamilyMayBeNamedAsAnother() throws IOException {
    Path renamed = Files.copy(Corpus.file("plain.mov"), folder.resolve("film.mp4"));
    VideoFacts facts = assertInstanceOf(VideoFacts.class, new Probe().read(renamed));
    assertEquals(Format.MOV, facts.format());
  }

  @Test
  void formatsAreFoundByLabelAndEnding() {
    assertEquals(Optional.of(Format.JPEG), Format.of("JPEG"));
    assertEquals(Optional.of(Format.JPEG), Format.of("jpg"));
    assertEquals(Optional.of(Format.HEIF), Format.of("heic"));
    assertEquals(Optional.of(Format.MOV), Format.of("mov"));
    assertEquals(Optional.of(Format.WEBP), Format.of("WebP"));
    assertEquals(Optional.empty(), Format.of("txt"));
    assertEquals(Optional.empty(), Format.of(""));
  }

  @Test
  void figuresThatLimitsAskFor() {
    ImageFacts moving = (ImageFacts) new Probe().read(Corpus.file("moving.gif"));
    assertTrue(moving.animated());
    assertEquals(3 * 64 * 48, moving.totalPixels());
    assertEquals(64.0 / 48, moving.ratio());
    assertEquals(Kind.IMAGE, moving.kind());
    VideoFacts wide = (VideoFacts) new Probe().read(Corpus.file("wide.mp4"));
    assertEquals(64.0 * 4 / 3 / 48, wide.picture().ratio(), 1e-12);
    assertEquals(wide.bytes() * 8, wide.bitsPerSecond());
  }

  @Test
  void whatExceedsALimitIsRefusedBeforeItIsRead() {
    Limits usual = Limits.usual();
    Limits small =
        new Limits(usual.readBytes(), 700, 1000, 1000, usual.entries(), usual.decodedPixels());
    Probe probe = new Probe(small);
    assertEquals(
        new Unreadable(Reason.TOO_LARGE, Optional.of(Format.JPEG), Unreadable.BYTES, 725, 700),
        probe.read(Corpus.file("plain.jpg")));
    assertEquals(
        new Unreadable(Reason.TOO_LARGE, Optional.of(Format.PNG), Unreadable.PIXELS, 3072, 1000),
        probe.read(Corpus.file("plain.png")));
    Unreadable packed = (Unreadable) probe.read(Corpus.file("text.docx"));
    assertEquals(Unreadable.UNPACKED, packed.part());
  }
}
