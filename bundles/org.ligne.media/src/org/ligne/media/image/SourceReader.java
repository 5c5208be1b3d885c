package org.ligne.media.image;

import com.drew.lang.RandomAccessReader;
import java.io.IOException;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** Lets the library read from a source anywhere. */
final class SourceReader extends RandomAccessReader {

  private final Source in;

  SourceReader(Source in) {
    this.in = in;
  }

  @Override
  public byte getByte(int index) throws IOException {
    return getBytes(index, 1)[0];
  }

  @Override
  public byte[] getBytes(int index, int count) throws IOException {
    validateIndex(index, count);
    try {
      in.seek(index);
      return in.bytes(count);
    } catch (Refusal e) {
      throw new IOException(e);
    }
  }

  @Override
  protected void validateIndex(int index, int count) throws IOException {
    if (!isValidIndex(index, count)) {
      throw new IOException("beyond the end");
    }
  }

  @Override
  protected boolean isValidIndex(int index, int count) {
    return index >= 0 && count >= 0 && index + (long) count <= getLength();
  }

  @Override
  public long getLength() {
    return in.length();
  }

  @Override
  public int toUnshiftedOffset(int offset) {
    return offset;
  }
}
