package org.ligne.media.image;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.exif.ExifDirectoryBase;
import java.io.IOException;

/** What EXIF says of an image. */
final class Exif {

  private Exif() {}

  /**
   * How the image wants to be turned, 1 to 8; 1 also when the block says nothing or makes no sense,
   * as readers have it.
   */
  static int orientation(byte[] block) {
    try {
      return MainDirectory.read(new ByteArrayReader(block), start(block))
          .map(Exif::orientation)
          .orElse(1);
    } catch (IOException e) {
      return 1; // The block ends too early.
    }
  }

  static int orientation(Directory main) {
    Integer value = main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
    return value == null ? 1 : Orientation.of(value).value();
  }

  /** Some programs keep the mark of JPEG's segments in front of the block. */
  private static int start(byte[] block) {
    return block.length > 6 && block[0] == 'E' && block[4] == 0 ? 6 : 0;
  }
}
