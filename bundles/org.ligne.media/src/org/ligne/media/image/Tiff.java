package org.ligne.media.image;

import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.ligne.media.Colour;
import org.ligne.media.ImageFacts;
import org.ligne.media.Limits;
import org.ligne.media.Unreadable;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Reads the first page of a TIFF: its directory, and whether its strips or tiles are all there. */
final class Tiff {

  static final int EXTRA_SAMPLES = 0x152;

  private final Source in;
  private final Directory page;

  private Tiff(Source in, Directory page) {
    this.in = in;
    this.page = page;
  }

  static ImageFacts read(Source in, Limits limits) throws Refusal, IOException {
    in.in("IFD");
    return new Tiff(in, directory(in)).read(limits);
  }

  /** The library tells of an early end by an exception that says no more. */
  private static Directory directory(Source in) throws Refusal, IOException {
    in.seek(0);
    boolean little = in.u8() == 'I';
    in.seek(4);
    if ((little ? in.le32() : in.u32()) >= in.length() - 2) {
      throw in.truncated();
    }
    try {
      return MainDirectory.readWhole(new SourceReader(in)).orElseThrow(in::corrupt);
    } catch (IOException e) {
      if (e.getCause() instanceof Refusal refusal) {
        throw refusal;
      }
      throw in.truncated();
    }
  }

  private ImageFacts read(Limits limits) throws Refusal {
    long width = number(ExifDirectoryBase.TAG_IMAGE_WIDTH, 0);
    long height = number(ExifDirectoryBase.TAG_IMAGE_HEIGHT, 0);
    if (width <= 0 || height <= 0 || width > Integer.MAX_VALUE || height > Integer.MAX_VALUE) {
      throw in.corrupt();
    }
    in.require(Unreadable.PIXELS, width * height, limits.pixels());
    pieces();
    Orientation turn = Orientation.of(Exif.orientation(page));
    return new ImageFacts(
        in.format(),
        in.length(),
        turn.width((int) width, (int) height),
        turn.height((int) width, (int) height),
        turn.value(),
        1,
        Duration.ZERO,
        colour(),
        false);
  }

  private void pieces() throws Refusal {
    boolean tiled = page.containsTag(ExifDirectoryBase.TAG_TILE_OFFSETS);
    in.in(tiled ? "tiles" : "strips");
    long[] offsets =
        numbers(tiled ? ExifDirectoryBase.TAG_TILE_OFFSETS : ExifDirectoryBase.TAG_STRIP_OFFSETS);
    long[] sizes =
        numbers(
            tiled
                ? ExifDirectoryBase.TAG_TILE_BYTE_COUNTS
                : ExifDirectoryBase.TAG_STRIP_BYTE_COUNTS);
    if (offsets.length == 0 || sizes.length != offsets.length) {
      throw in.corrupt();
    }
    for (int i = 0; i < offsets.length; i++) {
      if (offsets[i] + sizes[i] > in.length()) {
        throw in.truncated();
      }
    }
  }

  private Colour colour() {
    long[] bits = numbers(ExifDirectoryBase.TAG_BITS_PER_SAMPLE);
    boolean alpha = page.containsTag(EXTRA_SAMPLES);
    byte[] profile = page.getByteArray(ExifDirectoryBase.TAG_INTER_COLOR_PROFILE);
    Colour.Model model =
        switch ((int) number(ExifDirectoryBase.TAG_PHOTOMETRIC_INTERPRETATION, 0)) {
          case 0, 1 -> Colour.Model.GRAY;
          case 2, 6 -> Colour.Model.RGB;
          case 3 -> Colour.Model.PALETTE;
          case 5 -> Colour.Model.CMYK;
          default -> Colour.Model.OTHER;
        };
    return new Colour(
        model,
        bits.length == 0 ? 1 : (int) bits[0],
        alpha,
        profile == null ? "" : Profiles.name(profile));
  }

  private long number(int tag, long otherwise) {
    long[] all = numbers(tag);
    return all.length == 0 ? otherwise : all[0];
  }

  /** The library keeps a field by its width and as one or many. */
  private long[] numbers(int tag) {
    return switch (page.getObject(tag)) {
      case Number one -> new long[] {one.longValue()};
      case int[] many -> Arrays.stream(many).asLongStream().toArray();
      case long[] many -> many;
      case null, default -> new long[0];
    };
  }
}
