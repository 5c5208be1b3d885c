package org.ligne.compiler.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.ligne.media.CaptionFacts;
import org.ligne.media.Colour;
import org.ligne.media.DocumentFacts;
import org.ligne.media.Facts;
import org.ligne.media.Format;
import org.ligne.media.ImageFacts;
import org.ligne.media.Picture;
import org.ligne.media.Sound;
import org.ligne.media.VideoFacts;
import org.ligne.media.VideoFacts.Edits;

/** Made-up facts of files. */
final class Shots {
  private static final Colour PLAIN = new Colour(Colour.Model.RGB, 8, false, "");

  /** What a file is. Not all of it matters for every kind. */
  record Shot(
      Format format,
      long bytes,
      int width,
      int height,
      int frames,
      Duration length,
      double rate,
      String codec,
      String sound) {

    Shot as(Format other) {
      return new Shot(other, bytes, width, height, frames, length, rate, codec, sound);
    }

    Shot bytes(long other) {
      return new Shot(format, other, width, height, frames, length, rate, codec, sound);
    }

    Shot sized(int wide, int high) {
      return new Shot(format, bytes, wide, high, frames, length, rate, codec, sound);
    }

    Shot frames(int other) {
      return new Shot(format, bytes, width, height, other, length, rate, codec, sound);
    }

    Shot lasting(Duration other) {
      return new Shot(format, bytes, width, height, frames, other, rate, codec, sound);
    }

    Shot rate(double other) {
      return new Shot(format, bytes, width, height, frames, length, other, codec, sound);
    }

    Shot coded(String picture, String heard) {
      return new Shot(format, bytes, width, height, frames, length, rate, picture, heard);
    }

    Facts facts() {
      return switch (format.kind()) {
        case IMAGE -> new ImageFacts(format, bytes, width, height, 1, frames, length, PLAIN, false);
        case VIDEO ->
            new VideoFacts(
                format, bytes, length, "isom", picture(), Optional.of(heard()), true, Edits.NONE);
        case DOCUMENT -> new DocumentFacts(format, bytes, OptionalInt.of(frames));
        case CAPTIONS -> new CaptionFacts(format, bytes, frames, length, Optional.empty());
      };
    }

    private Picture picture() {
      return new Picture(codec, width, height, 0, 1, rate, false, "4:2:0");
    }

    private Sound heard() {
      return new Sound(sound, 48_000, 2);
    }
  }

  static final Shot IMAGE = new Shot(Format.JPEG, 100_000, 1080, 1080, 1, Duration.ZERO, 0, "", "");
  static final Shot ANIMATION =
      new Shot(Format.GIF, 100_000, 500, 500, 10, Duration.ofSeconds(1), 0, "", "");
  static final Shot VIDEO =
      new Shot(Format.MP4, 10_000_000, 1080, 1080, 1, Duration.ofSeconds(30), 30, "h264", "aac");
  static final Shot DOCUMENT = new Shot(Format.PDF, 100_000, 0, 0, 3, Duration.ZERO, 0, "", "");

  static final Shot CAPTIONS =
      new Shot(Format.VTT, 900, 0, 0, 3, Duration.ofSeconds(29), 0, "", "");

  private Shots() {}
}
