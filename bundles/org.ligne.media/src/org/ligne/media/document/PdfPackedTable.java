package org.ligne.media.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * A section of a PDF's index that is packed into a stream, which is unfolded again for each look.
 */
final class PdfPackedTable implements PdfSection {

  private final PdfIndex index;
  private final Source in;
  private final long start;
  private final Map<String, Object> trailer = new HashMap<>();
  private final int[] widths = new int[3];

  private PdfPackedTable(PdfIndex index, Source in) {
    this.index = index;
    this.in = in;
    this.start = in.position();
  }

  static PdfPackedTable read(PdfIndex index, Source in) throws Refusal, IOException {
    PdfPackedTable table = new PdfPackedTable(index, in);
    table.head(index.syntax());
    if (!(table.trailer.get("/W") instanceof List<?> fields) || fields.size() != 3) {
      throw in.corrupt();
    }
    for (int i = 0; i < 3; i++) {
      table.widths[i] = fields.get(i) instanceof Double width ? width.intValue() : -1;
      if (table.widths[i] < 0 || table.widths[i] > 8) {
        throw in.corrupt();
      }
    }
    return table;
  }

  private void head(PdfSyntax syntax) throws Refusal, IOException {
    syntax.token();
    syntax.token();
    if (!syntax.token().equals("obj") || !(syntax.object() instanceof Map<?, ?> dictionary)) {
      throw in.corrupt();
    }
    dictionary.forEach((key, value) -> trailer.put(key.toString(), value));
  }

  @Override
  public Map<String, Object> trailer() {
    return trailer;
  }

  @Override
  public Optional<Place> place(int number) throws Refusal, IOException {
    long row = row(number);
    if (row < 0) {
      return Optional.empty();
    }
    in.seek(start);
    PdfSyntax syntax = index.syntax();
    head(syntax);
    try (InputStream content = index.content(syntax, trailer)) {
      PdfRows rows = new PdfRows(content, trailer, widths[0] + widths[1] + widths[2], in);
      for (long i = 0; i < row; i++) {
        rows.next();
      }
      return place(rows.next());
    }
  }

  /** Which row of the table an object has; -1 when none. */
  private long row(int number) {
    List<?> runs =
        trailer.get("/Index") instanceof List<?> list
            ? list
            : List.of(0.0, trailer.getOrDefault("/Size", 0.0));
    long before = 0;
    for (int i = 0; i + 1 < runs.size(); i += 2) {
      long first = runs.get(i) instanceof Double value ? value.longValue() : 0;
      long count = runs.get(i + 1) instanceof Double value ? value.longValue() : 0;
      if (number >= first && number < first + count) {
        return before + number - first;
      }
      before += count;
    }
    return -1;
  }

  private Optional<Place> place(byte[] row) {
    long kind = widths[0] == 0 ? 1 : field(row, 0, widths[0]);
    long second = field(row, widths[0], widths[1]);
    long third = field(row, widths[0] + widths[1], widths[2]);
    return switch ((int) kind) {
      case 1 -> Optional.of(new Place(second, false, 0));
      case 2 -> Optional.of(new Place(second, true, (int) third));
      default -> Optional.empty();
    };
  }

  private static long field(byte[] row, int from, int width) {
    long value = 0;
    for (int i = from; i < from + width; i++) {
      value = value << 8 | row[i] & 0xFF;
    }
    return value;
  }
}
