package org.ligne.media.image;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * Unfolds deflated pixels as they pass by, keeps none of them, and counts whether there are as many
 * as there should be.
 */
final class PackedPixels implements Source.Sink, AutoCloseable {

  private final Inflater inflater = new Inflater();
  private final byte[] scratch = new byte[1 << 13];
  private final Source in;
  private long missing;
  private boolean begun;

  PackedPixels(long expected, Source in) {
    this.missing = expected;
    this.in = in;
  }

  boolean begun() {
    return begun;
  }

  boolean complete() {
    return missing == 0;
  }

  @Override
  public void take(byte[] bytes, int from, int count) throws Refusal {
    begun = true;
    if (complete() && inflater.finished()) {
      return; // Some programs pad; readers ignore it.
    }
    inflater.setInput(bytes, from, count);
    try {
      unfold();
    } catch (DataFormatException e) {
      throw in.corrupt();
    }
  }

  private void unfold() throws DataFormatException, Refusal {
    while (!inflater.needsInput() && !inflater.finished()) {
      int some = inflater.inflate(scratch);
      if (inflater.needsDictionary() || some > missing) {
        throw in.corrupt();
      }
      missing -= some;
    }
  }

  @Override
  public void close() {
    inflater.end();
  }
}
