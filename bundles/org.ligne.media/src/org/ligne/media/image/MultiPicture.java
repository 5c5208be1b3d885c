package org.ligne.media.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The index of several pictures in one JPEG. Most cameras keep a small preview that way, and phones
 * a map of brightness: those stay plain JPEG. Only views of one scene, as for a stereo screen, make
 * an MPO.
 */
final class MultiPicture {

  private static final int ENTRIES = 0xB002;

  private MultiPicture() {}

  static boolean hasViews(byte[] index) {
    try {
      ByteBuffer in = ByteBuffer.wrap(index);
      in.order(in.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      return hasViews(in);
    } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
      return false; // Readers leave an index alone that makes no sense.
    }
  }

  private static boolean hasViews(ByteBuffer in) {
    int directory = in.getInt(4);
    int fields = in.getShort(directory) & 0xFFFF;
    for (int i = 0; i < fields; i++) {
      int field = directory + 2 + 12 * i;
      if ((in.getShort(field) & 0xFFFF) == ENTRIES) {
        return anyView(in, in.getInt(field + 4), in.getInt(field + 8));
      }
    }
    return false;
  }

  /**
   * An entry has 16 bytes; the lower three bytes of its attribute are its type, 0x02.... for a
   * view.
   */
  private static boolean anyView(ByteBuffer in, int size, int at) {
    for (int entry = at; entry < at + size; entry += 16) {
      if ((in.getInt(entry) >> 16 & 0xFF) == 2) {
        return true;
      }
    }
    return false;
  }
}
