package org.ligne.media.image;

import java.io.IOException;
import org.ligne.media.Format;
import org.ligne.media.ImageFacts;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Opens images, each by its format. */
public final class Images {

  private Images() {}

  /** Reads the image of the format that the source was recognised as. */
  public static ImageFacts read(Source in, Limits limits) throws Refusal, IOException {
    in.require(Unreadable.BYTES, in.length(), limits.imageBytes());
    return switch (in.format()) {
      case JPEG -> jpeg(in, limits);
      case PNG -> Png.read(in, limits);
      case GIF -> Gif.read(in, limits);
      case WEBP -> Webp.read(in, limits);
      case BMP -> Bmp.read(in, limits);
      case TIFF -> Tiff.read(in, limits);
      case HEIF, AVIF -> Heif.read(in, limits);
      default -> throw new IllegalArgumentException(in.format().toString());
    };
  }

  private static ImageFacts jpeg(Source in, Limits limits) throws Refusal, IOException {
    ImageFacts facts = Jpeg.read(in, limits);
    if (facts.format() != Format.JPEG) {
      in.is(facts.format());
    }
    if (facts.pixels() <= limits.decodedPixels()) {
      JpegPixels.check(in);
    }
    return facts;
  }
}
