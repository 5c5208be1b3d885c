package org.ligne.media.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/** The rows of a packed table, most often each written as what differs from the row above. */
final class PdfRows {

  private final InputStream content;
  private final Source in;
  private final boolean predicted;
  private byte[] row;

  PdfRows(InputStream content, Map<String, Object> dictionary, int width, Source in)
      throws Refusal {
    this.content = content;
    this.in = in;
    Map<?, ?> parameters = dictionary.get("/DecodeParms") instanceof Map<?, ?> map ? map : Map.of();
    this.predicted = parameters.get("/Predictor") instanceof Double kind && kind >= 10;
    this.row = new byte[width];
    boolean fits =
        !predicted
            || parameters.get("/Columns") instanceof Double columns && columns.intValue() == width;
    if (!fits) {
      throw in.corrupt();
    }
  }

  /** The next row. */
  byte[] next() throws Refusal, IOException {
    int filter = predicted ? content.read() : 0;
    byte[] read = content.readNBytes(row.length);
    if (filter < 0 || read.length < row.length) {
      throw new EOFException();
    }
    for (int i = 0; i < row.length; i++) {
      read[i] += (byte) predicted(filter, read, i);
    }
    row = read;
    return row;
  }

  /** One byte a sample: the filters of PNG, of which writers use "up" and now and then "sub". */
  private int predicted(int filter, byte[] read, int i) throws Refusal {
    return switch (filter) {
      case 0 -> 0;
      case 1 -> i == 0 ? 0 : read[i - 1];
      case 2 -> row[i];
      case 3 -> ((i == 0 ? 0 : read[i - 1] & 0xFF) + (row[i] & 0xFF)) / 2;
      default -> throw in.corrupt();
    };
  }
}
