package org.ligne.media.image;

import com.drew.imaging.tiff.TiffProcessingException;
import com.drew.imaging.tiff.TiffReader;
import com.drew.lang.RandomAccessReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.tiff.DirectoryTiffHandler;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * The first directory of a TIFF or of a block of EXIF, which is built alike. Only the few fields
 * that are asked for are kept; everything else, which includes makers' notes, thumbnails and what
 * else could cost time, is passed over.
 */
final class MainDirectory extends DirectoryTiffHandler {

  private static final Set<Integer> KEPT =
      Set.of(
          ExifDirectoryBase.TAG_IMAGE_WIDTH,
          ExifDirectoryBase.TAG_IMAGE_HEIGHT,
          ExifDirectoryBase.TAG_BITS_PER_SAMPLE,
          ExifDirectoryBase.TAG_PHOTOMETRIC_INTERPRETATION,
          ExifDirectoryBase.TAG_ORIENTATION,
          ExifDirectoryBase.TAG_SAMPLES_PER_PIXEL,
          ExifDirectoryBase.TAG_STRIP_OFFSETS,
          ExifDirectoryBase.TAG_STRIP_BYTE_COUNTS,
          ExifDirectoryBase.TAG_TILE_OFFSETS,
          ExifDirectoryBase.TAG_TILE_BYTE_COUNTS,
          ExifDirectoryBase.TAG_INTER_COLOR_PROFILE,
          Tiff.EXTRA_SAMPLES);

  private static final int MOST_OF_FIELD = 1 << 22;
  private static final int MOST_STEPS = 10_000_000;

  private int steps;

  private MainDirectory(Metadata found) {
    super(found, null);
    pushDirectory(new ExifIFD0Directory());
  }

  /**
   * The first directory of a file that must be whole.
   *
   * @throws EOFException when it refers to something beyond the file's end
   */
  static Optional<Directory> readWhole(RandomAccessReader in) throws IOException {
    Optional<Directory> found = read(in, 0);
    if (found.isPresent() && found.get().hasErrors()) {
      for (String error : found.get().getErrors()) {
        if (error.startsWith("Illegal")) {
          throw new EOFException(error);
        }
      }
    }
    return found;
  }

  /** The first directory; empty when there is none that makes sense. */
  static Optional<Directory> read(RandomAccessReader in, int start) throws IOException {
    Metadata found = new Metadata();
    try {
      new TiffReader().processTiff(in, new MainDirectory(found), start);
    } catch (TiffProcessingException | TooMuch e) {
      return Optional.empty();
    }
    return Optional.ofNullable(found.getFirstDirectoryOfType(ExifIFD0Directory.class));
  }

  @Override
  public void setTiffMarker(int marker) throws TiffProcessingException {
    if (marker != 0x2A) {
      throw new TiffProcessingException("not of TIFF: " + marker);
    }
  }

  /**
   * Asked once for each value of each field, by which a made-up block could keep the library busy
   * for hours.
   */
  @Override
  public boolean tryEnterSubIfd(int tag) {
    if (++steps > MOST_STEPS) {
      throw new TooMuch();
    }
    return false;
  }

  @Override
  public boolean hasFollowerIfd() {
    return false;
  }

  @Override
  public Long tryCustomProcessFormat(int tag, int format, long count) {
    return null;
  }

  @Override
  public boolean customProcessTag(
      int value, Set<Integer> done, int start, RandomAccessReader in, int tag, int size) {
    return size > MOST_OF_FIELD || !KEPT.contains(tag);
  }

  /** The library knows no other way out. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
