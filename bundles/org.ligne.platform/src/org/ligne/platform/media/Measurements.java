package org.ligne.platform.media;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ligne.media.CaptionFacts;
import org.ligne.media.DocumentFacts;
import org.ligne.media.Facts;
import org.ligne.media.Format;
import org.ligne.media.ImageFacts;
import org.ligne.media.Sound;
import org.ligne.media.VideoFacts;
import org.ligne.model.platform.Measure;
import org.ligne.model.query.Bounds;
import org.ligne.model.value.Quantity;
import org.ligne.model.value.Unit;

/**
 * Facts of files in the terms of limits. What a kind of file does not have, or a file does not say
 * of itself, has no value and breaks no limit.
 */
public final class Measurements {
  /** Rates are averages over a file, and so never quite the rate that was asked for. */
  private static final int RATE_DIGITS = 2;

  private static final Map<String, String> ALIASES =
      Map.of("h265", "hevc", "h.265", "hevc", "h.264", "h264", "avc", "h264", "aac-lc", "aac");

  private Measurements() {}

  /** A number that a limit can bound; empty when the file has none. */
  public static Optional<Quantity> of(Facts facts, Measure measure) {
    return switch (measure) {
      case SIZE -> Optional.of(Quantity.of(facts.bytes(), Unit.BYTE));
      case WIDTH -> Extent.of(facts).map(it -> count(it.width()));
      case HEIGHT -> Extent.of(facts).map(it -> count(it.height()));
      case PIXELS -> Extent.of(facts).map(it -> count(it.pixels()));
      case RATIO -> Extent.of(facts).map(Extent::ratio);
      case DURATION -> duration(facts).map(Measurements::time);
      case RATE -> rate(facts).stream().boxed().findFirst().map(Measurements::rounded);
      case BITRATE -> bitrate(facts);
      case FRAMES -> facts instanceof ImageFacts it ? Optional.of(count(it.frames())) : none();
      case PAGES -> pages(facts);
      case OPTIONS, PARTS, FORMAT, CODEC, SOUND -> none();
    };
  }

  /**
   * Whether a file keeps bounds; what it has no number for, it keeps. Shapes may be off by a pixel,
   * and rates by what television and recorders make of whole numbers.
   */
  public static boolean isWithin(Facts facts, Measure measure, Bounds bounds) {
    return switch (measure) {
      case RATIO -> Extent.of(facts).map(extent -> extent.isWithin(bounds)).orElse(true);
      case RATE -> Rate.isWithin(of(facts, measure), bounds);
      default -> of(facts, measure).map(bounds::contains).orElse(true);
    };
  }

  private static Optional<Quantity> none() {
    return Optional.empty();
  }

  private static Quantity count(long number) {
    return Quantity.of(number, Unit.NONE);
  }

  private static Quantity time(Duration length) {
    return Quantity.of(length.toMillis(), Unit.MILLISECOND);
  }

  private static Quantity rounded(double rate) {
    return Quantity.of(
        BigDecimal.valueOf(rate).setScale(RATE_DIGITS, RoundingMode.HALF_UP), Unit.NONE);
  }

  /** How long a film plays, or one run of an animation. */
  private static Optional<Duration> duration(Facts facts) {
    return switch (facts) {
      case ImageFacts image when image.animated() -> Optional.of(image.duration());
      case VideoFacts video -> Optional.of(video.duration());
      case ImageFacts still -> Optional.empty();
      case DocumentFacts document -> Optional.empty();
      case CaptionFacts captions -> Optional.of(captions.last());
    };
  }

  private static OptionalDouble rate(Facts facts) {
    return switch (facts) {
      case ImageFacts image when image.animated() && !image.duration().isZero() ->
          OptionalDouble.of(image.frames() * 1e9 / image.duration().toNanos());
      case VideoFacts video when video.picture().frameRate() > 0 ->
          OptionalDouble.of(video.picture().frameRate());
      default -> OptionalDouble.empty();
    };
  }

  private static Optional<Quantity> bitrate(Facts facts) {
    return facts instanceof VideoFacts video && video.bitsPerSecond() > 0
        ? Optional.of(
            Quantity.of(
                BigDecimal.valueOf(video.bitsPerSecond())
                    .divide(Unit.KILOBITS.base(), MathContext.DECIMAL64),
                Unit.KILOBITS))
        : none();
  }

  private static Optional<Quantity> pages(Facts facts) {
    return facts instanceof DocumentFacts document && document.pages().isPresent()
        ? Optional.of(count(document.pages().getAsInt()))
        : none();
  }

  /** A word that a limit can list, as people write it; empty when the file has none. */
  public static Optional<String> word(Facts facts, Measure measure) {
    return switch (measure) {
      case FORMAT -> Optional.of(facts.format().label());
      case CODEC ->
          facts instanceof VideoFacts video
              ? Optional.of(video.picture().codec())
              : Optional.empty();
      case SOUND ->
          facts instanceof VideoFacts video ? video.sound().map(Sound::codec) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** Whether a file has what a word of a limit names; true for what the file has no word for. */
  public static boolean is(Facts facts, Measure measure, String word) {
    return measure == Measure.FORMAT
        ? Format.of(word).filter(named -> isOf(facts.format(), named)).isPresent()
        : word(facts, measure).map(it -> plain(it).equals(plain(word))).orElse(true);
  }

  /** Apple's own name for MP4 is as good as MP4 to everybody. */
  private static boolean isOf(Format found, Format named) {
    return found == named || found == Format.M4V && named == Format.MP4;
  }

  private static String plain(String codec) {
    String small = codec.toLowerCase(Locale.ROOT);
    return ALIASES.getOrDefault(small, small);
  }
}
