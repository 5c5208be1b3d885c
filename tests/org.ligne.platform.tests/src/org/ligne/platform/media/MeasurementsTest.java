package org.ligne.platform.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.media.Colour;
import org.ligne.media.DocumentFacts;
import org.ligne.media.Facts;
import org.ligne.media.Format;
import org.ligne.media.ImageFacts;
import org.ligne.media.Picture;
import org.ligne.media.Sound;
import org.ligne.media.VideoFacts;
import org.ligne.model.platform.Measure;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;

/** Facts in the terms of limits, on each side of them. */
class MeasurementsTest {
  private static final Facts PHOTO = image(1080, 1350, 1, Duration.ZERO);
  private static final Facts MOVING = image(640, 480, 50, Duration.ofSeconds(2));
  private static final VideoFacts FILM = film(1080, 1920, 29.97, Duration.ofSeconds(90));
  private static final Facts SLIDES = new DocumentFacts(Format.PDF, 9_000, OptionalInt.of(12));

  private static Facts image(int width, int height, int frames, Duration time) {
    Colour colour = new Colour(Colour.Model.RGB, 8, false, "");
    Format format = frames > 1 ? Format.GIF : Format.JPEG;
    return new ImageFacts(format, 8_000_001, width, height, 1, frames, time, colour, false);
  }

  private static VideoFacts film(int width, int height, double rate, Duration time) {
    return new VideoFacts(
        Format.M4V,
        4_500_000,
        time,
        "M4V ",
        new Picture("h264", width, height, 0, 1, rate, false, "4:2:0"),
        Optional.of(new Sound("aac", 48_000, 2)),
        true,
        VideoFacts.Edits.NONE);
  }

  private static Facts file(String name) {
    return switch (name) {
      case "photo" -> PHOTO;
      case "moving" -> MOVING;
      case "film" -> FILM;
      default -> SLIDES;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "photo, SIZE, 8000001 B, 8 MB",
    "photo, WIDTH, 1080, 1079",
    "photo, HEIGHT, 1350, 1349",
    "photo, PIXELS, 1458000, 1457999",
    "moving, FRAMES, 50, 49",
    "moving, RATE, 25, 24",
    "moving, DURATION, 2s, 1999ms",
    "film, DURATION, 90s, 89s",
    "film, RATE, 29.97, 29.9",
    "film, BITRATE, 400 kbps, 399 kbps",
    "film, SIZE, 4.5 MB, 4499 KB",
    "slides, PAGES, 12, 11",
  })
  void aFileKeepsItsOwnMeasureAndNoLess(String file, Measure measure, String own, String less) {
    Quantity found = Measurements.of(file(file), measure).orElseThrow();
    assertTrue(new Bounds(null, Quantity.parse(own)).contains(found), found.toString());
    assertFalse(new Bounds(null, Quantity.parse(less)).contains(found), found.toString());
    assertTrue(new Bounds(Quantity.parse(own), null).contains(found), found.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "photo, FRAMES, true",
    "photo, DURATION, false",
    "slides, WIDTH, false",
    "film, PAGES, false",
    "photo, BITRATE, false",
    "film, OPTIONS, false"
  })
  void aFileHasOnlyTheMeasuresOfItsKind(String file, Measure measure, boolean has) {
    assertEquals(has, Measurements.of(file(file), measure).isPresent());
  }

  @Test
  void wordsAreComparedAsPeopleMeanThem() {
    assertTrue(Measurements.is(PHOTO, Measure.FORMAT, "jpg"));
    assertTrue(Measurements.is(FILM, Measure.FORMAT, "mp4"), "Apple's MP4 is an MP4");
    assertFalse(Measurements.is(FILM, Measure.FORMAT, "webm"));
    assertFalse(Measurements.is(FILM, Measure.FORMAT, "nonsense"));
    assertTrue(Measurements.is(FILM, Measure.CODEC, "H.264"));
    assertFalse(Measurements.is(FILM, Measure.CODEC, "hevc"));
    assertTrue(Measurements.is(FILM, Measure.SOUND, "aac"));
    assertTrue(Measurements.is(PHOTO, Measure.SOUND, "aac"), "a photo has no sound to refuse");
  }

  @ParameterizedTest
  @CsvSource({
    "1080, 1350, 4:5, true", // exactly
    "1080, 1351, 4:5, true", // as near as whole pixels are
    "1080, 1353, 4:5, false",
    "1080, 566, 1.91:1, true",
    "1080, 564, 1.91:1, false",
    "607, 1080, 9:16, true",
    "600, 1080, 9:16, false",
  })
  void aShapeIsKeptToThePixel(int width, int height, String ratio, boolean keeps) {
    Quantity shape = Quantity.parse(ratio);
    assertEquals(keeps, new Extent(width, height, 1).isWithin(new Bounds(shape, shape)));
  }

  @ParameterizedTest
  @CsvSource({
    "1600, 1200, 9:16, 675 × 1200, 1600 × 2845",
    "1000, 3000, 4:5, 1000 × 1250, 2400 × 3000",
    "1080, 1080, 4:5, 864 × 1080, 1080 × 1350",
  })
  void croppedOrPaddedItKeepsTheShape(int w, int h, String ratio, String cropped, String padded) {
    Bounds shape = new Bounds(Quantity.parse(ratio), Quantity.parse(ratio));
    Extent extent = new Extent(w, h, 1);
    assertEquals(cropped, extent.cropped(shape).toString());
    assertEquals(padded, extent.padded(shape).toString());
    assertTrue(extent.cropped(shape).isWithin(shape));
    assertTrue(extent.padded(shape).isWithin(shape));
  }

  @Test
  void filmsAreCroppedToEvenNumbers() {
    Bounds shape = new Bounds(Quantity.parse("9:16"), Quantity.parse("9:16"));
    Extent cropped = new Extent(1920, 1080, 2).cropped(shape);
    assertEquals("606 × 1080", cropped.toString());
    assertTrue(cropped.isWithin(shape));
  }

  @Test
  void amountsNeverReadAsIfTheyKeptTheBound() {
    Quantity size = Measurements.of(PHOTO, Measure.SIZE).orElseThrow();
    Amount amount = Amount.against(Quantity.parse("8 MB"), size, Measure.SIZE);
    assertEquals("8.01 MB", amount.in(Locale.ENGLISH));
    assertEquals("8,01 Mo", amount.in(Locale.FRENCH));
    Quantity time = Quantity.parse("903.2s");
    Amount late = Amount.against(Quantity.parse("15min"), time, Measure.DURATION);
    assertEquals("15 min 3.2 s", late.in(Locale.ENGLISH));
  }

  @Test
  void rangesAreSaidInBothLanguages() {
    Bounds both = new Bounds(Quantity.parse("3s"), Quantity.parse("15min"));
    assertEquals("3 s to 15 min", new Range(both, Measure.DURATION).in(Locale.ENGLISH));
    Bounds most = new Bounds(null, Quantity.parse("8 MB"));
    assertEquals("au plus 8 Mo", new Range(most, Measure.SIZE).in(Locale.FRENCH));
    Bounds least = new Bounds(Quantity.parse("320"), null);
    assertEquals("at least 320 pixels", new Range(least, Measure.WIDTH).in(Locale.ENGLISH));
    Bounds shape = new Bounds(Quantity.parse("4:5"), Quantity.parse("1.91:1"));
    assertEquals("de 4:5 à 1,91:1", new Range(shape, Measure.RATIO).in(Locale.FRENCH));
  }
}
