package org.ligne.model.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a {@link Quantity} is counted in. KB is a thousand bytes, KiB 1024. */
public enum Unit {
  /** A plain number: pixels, pages, frames, frames per second. */
  NONE(Dimension.COUNT, 1, ""),
  /** Bytes. */
  BYTE(Dimension.BYTES, 1, "B"),
  /** A thousand bytes. */
  KILOBYTE(Dimension.BYTES, 1_000, "KB"),
  /** A million bytes. */
  MEGABYTE(Dimension.BYTES, 1_000_000, "MB"),
  /** A thousand million bytes. */
  GIGABYTE(Dimension.BYTES, 1_000_000_000, "GB"),
  /** 1024 bytes. */
  KIBIBYTE(Dimension.BYTES, 1L << 10, "KiB"),
  /** 1024 × 1024 bytes. */
  MEBIBYTE(Dimension.BYTES, 1L << 20, "MiB"),
  /** 1024 × 1024 × 1024 bytes. */
  GIBIBYTE(Dimension.BYTES, 1L << 30, "GiB"),
  /** Thousandths of a second. */
  MILLISECOND(Dimension.TIME, 1, "ms"),
  /** Seconds. */
  SECOND(Dimension.TIME, 1_000, "s"),
  /** Minutes. */
  MINUTE(Dimension.TIME, 60_000, "min"),
  /** Hours. */
  HOUR(Dimension.TIME, 3_600_000, "h"),
  /** Days of 24 hours. */
  DAY(Dimension.TIME, 86_400_000, "day", "days"),
  /** Seven days. */
  WEEK(Dimension.TIME, 7 * 86_400_000L, "week", "weeks"),
  /** Thirty days. */
  MONTH(Dimension.TIME, 30 * 86_400_000L, "month", "months"),
  /** Width to height. */
  RATIO(Dimension.RATIO, 1, ":"),
  /** A thousand bits per second. */
  KILOBITS(Dimension.BITRATE, 1_000, "kbps"),
  /** A million bits per second. */
  MEGABITS(Dimension.BITRATE, 1_000_000, "Mbps");

  /** What can be compared with each other, and the base that all of it is brought to. */
  public enum Dimension {
    /** Plain numbers. */
    COUNT,
    /** Bytes. */
    BYTES,
    /** Milliseconds. */
    TIME,
    /** Width divided by height. */
    RATIO,
    /** Bits per second. */
    BITRATE
  }

  private final Dimension dimension;
  private final BigDecimal base;
  private final List<String> words;

  Unit(Dimension dimension, long base, String... words) {
    this.dimension = dimension;
    this.base = BigDecimal.valueOf(base);
    this.words = List.of(words);
  }

  /** What it measures. */
  public Dimension dimension() {
    return dimension;
  }

  /** How many of the base of its dimension one of it is. */
  public BigDecimal base() {
    return base;
  }

  /** How it is written after one, and after more. */
  public String word(boolean one) {
    return one ? words.getFirst() : words.getLast();
  }

  /** The unit that is written so; never the ratio, which is written between two numbers. */
  public static Optional<Unit> of(String word) {
    return Arrays.stream(values())
        .filter(unit -> unit != RATIO && unit.words.contains(word))
        .findFirst();
  }

  /** All units of a dimension, smallest first. */
  public static List<Unit> of(Dimension dimension) {
    return Arrays.stream(values()).filter(unit -> unit.dimension == dimension).toList();
  }
}
