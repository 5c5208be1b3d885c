package org.ligne.platform.force;

import static org.ligne.model.platform.Measure.BITRATE;
import static org.ligne.model.platform.Measure.CODEC;
import static org.ligne.model.platform.Measure.DURATION;
import static org.ligne.model.platform.Measure.FORMAT;
import static org.ligne.model.platform.Measure.FRAMES;
import static org.ligne.model.platform.Measure.HEIGHT;
import static org.ligne.model.platform.Measure.OPTIONS;
import static org.ligne.model.platform.Measure.PAGES;
import static org.ligne.model.platform.Measure.PARTS;
import static org.ligne.model.platform.Measure.PIXELS;
import static org.ligne.model.platform.Measure.RATE;
import static org.ligne.model.platform.Measure.RATIO;
import static org.ligne.model.platform.Measure.SIZE;
import static org.ligne.model.platform.Measure.SOUND;
import static org.ligne.model.platform.Measure.WIDTH;

import java.util.List;
import java.util.stream.Collectors;
import org.ligne.model.platform.Measure;
import org.ligne.model.platform.MediaKind;
import org.ligne.model.value.Unit;
import org.ligne.model.value.Unit.Dimension;

/** What can be measured of which media, and in which units. */
public final class Measures {
  private Measures() {}

  /** What media of a kind have, in the order of the language. */
  public static List<Measure> of(MediaKind kind) {
    return switch (kind) {
      case MEDIA -> List.of(SIZE, WIDTH, HEIGHT, PIXELS, RATIO, DURATION, FORMAT);
      case IMAGE -> List.of(SIZE, WIDTH, HEIGHT, PIXELS, RATIO, DURATION, RATE, FRAMES, FORMAT);
      case VIDEO ->
          List.of(
              SIZE, WIDTH, HEIGHT, PIXELS, RATIO, DURATION, RATE, BITRATE, FORMAT, CODEC, SOUND);
      case DOCUMENT -> List.of(SIZE, PAGES, FORMAT);
      case CAPTIONS -> List.of(SIZE, FORMAT);
      case POLL -> List.of(DURATION, OPTIONS);
      case THREAD -> List.of(PARTS);
    };
  }

  /** Whether a measure is a number; else it is a word to choose. */
  public static boolean isNumber(Measure measure) {
    return measure != FORMAT && measure != CODEC && measure != SOUND;
  }

  /** What a number of a measure is counted in. */
  public static Dimension dimension(Measure measure) {
    return switch (measure) {
      case SIZE -> Dimension.BYTES;
      case RATIO -> Dimension.RATIO;
      case DURATION -> Dimension.TIME;
      case BITRATE -> Dimension.BITRATE;
      case WIDTH, HEIGHT, PIXELS, RATE, FRAMES, PAGES, OPTIONS, PARTS -> Dimension.COUNT;
      case FORMAT, CODEC, SOUND -> throw new IllegalArgumentException("no number: " + measure);
    };
  }

  /**
   * The units of a dimension as they are written: {@code B, KB, MB}; a dash where there is none.
   */
  public static String units(Dimension dimension) {
    return switch (dimension) {
      case COUNT -> "–";
      case RATIO -> "4:5, 1.91:1";
      case BYTES, TIME, BITRATE ->
          Unit.of(dimension).stream()
              .map(unit -> unit.word(false))
              .collect(Collectors.joining(", "));
    };
  }
}
