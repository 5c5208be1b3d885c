package org.ligne.visual.draw;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a JPEG file as far as it says how large the picture is, and how the camera was held. */
final class JpegHead {
  private static final int APP1 = 0xffe1;
  private static final int FIRST_FRAME = 0xffc0;
  private static final int LAST_FRAME = 0xffcf;
  private static final int TABLE = 0xffc4;
  private static final int RESERVED = 0xffc8;
  private static final int CONDITIONING = 0xffcc;
  private static final int SCAN = 0xffda;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int ORIENTATION = 0x0112;
  private static final int OVERHEAD = 3;
  private static final int FIRST_TURNED = 5;
  private static final int LAST_CLOCKWISE = 7;

  private final DataInputStream in;
  private int orientation = 1;

  /** Continues behind the first marker. */
  JpegHead(DataInputStream in) {
    this.in = in;
  }

  /**
   * The size, seen upright.
   *
   * @param first the marker behind the first one
   */
  Photos.Size size(int first) throws IOException {
    int marker = first;
    while (marker != SCAN && marker >>> 8 == 0xff) {
      int length = in.readUnsignedShort() - 2;
      if (isFrame(marker)) {
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        return orientation >= FIRST_TURNED
            ? new Photos.Size(height, width, orientation < LAST_CLOCKWISE ? 1 : 3)
            : new Photos.Size(width, height, orientation == OVERHEAD ? 2 : 0);
      }
      skip(marker, length);
      marker = in.readUnsignedShort();
    }
    return Photos.Size.NONE;
  }

  private static boolean isFrame(int marker) {
    return marker >= FIRST_FRAME
        && marker <= LAST_FRAME
        && marker != TABLE
        && marker != RESERVED
        && marker != CONDITIONING;
  }

  private void skip(int marker, int length) throws IOException {
    if (length < 0) {
      return;
    }
    if (marker == APP1) {
      orientation(in.readNBytes(length));
    } else {
      in.skipNBytes(length);
    }
  }

  private void orientation(byte[] content) {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    byte[] head = new byte[EXIF.length];
    if (content.length < EXIF.length + 8) {
      return;
    }
    bytes.get(head);
    if (!Arrays.equals(head, EXIF)) {
      return;
    }
    ByteBuffer tiff = bytes.slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int table = tiff.getInt(4);
    int entries = table >= 0 && table + 2 <= tiff.limit() ? tiff.getShort(table) & 0xffff : 0;
    for (int i = 0; i < entries && table + 14 + 12 * i <= tiff.limit(); i++) {
      int at = table + 2 + 12 * i;
      if ((tiff.getShort(at) & 0xffff) == ORIENTATION) {
        orientation = tiff.getShort(at + 8);
      }
    }
  }
}
