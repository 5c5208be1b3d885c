package org.ligne.media.input;

import java.io.IOException;
import java.io.InputStream;

/** A part of a source as a stream. */
final class Excerpt extends InputStream {

  private final Source source;
  private long left;

  Excerpt(Source source, long left) {
    this.source = source;
    this.left = left;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    int some = (int) Math.min(count, left);
    if (some == 0) {
      return count == 0 ? 0 : -1;
    }
    int[] done = {offset};
    try {
      source.pass(
          some,
          (bytes, from, taken) -> {
            System.arraycopy(bytes, from, target, done[0], taken);
            done[0] += taken;
          });
    } catch (Refusal e) {
      throw new IOException(e);
    }
    left -= some;
    return some;
  }
}
