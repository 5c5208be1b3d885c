package org.ligne.media.image;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Lets the JDK's decoders read from a source, without a copy of the file in memory. */
final class SourceImageInput extends ImageInputStreamImpl {

  private final Source in;

  SourceImageInput(Source in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int count) throws IOException {
    checkClosed();
    bitOffset = 0;
    int some = (int) Math.min(count, in.length() - streamPos);
    if (some <= 0) {
      return count == 0 ? 0 : -1;
    }
    try {
      in.seek(streamPos);
      System.arraycopy(in.bytes(some), 0, target, offset, some);
    } catch (Refusal e) {
      throw new IOException(e);
    }
    streamPos += some;
    return some;
  }

  @Override
  public long length() {
    return in.length();
  }
}
