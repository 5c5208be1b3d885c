package org.ligne.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows as RFC 4180 wants them, and every field in quotes: UTF-8, no byte-order mark. */
public final class CsvTable {
  private CsvTable() {}

  /** The bytes of a table; none at all for no rows. */
  public static byte[] write(List<List<String>> rows) {
    StringWriter text = new StringWriter();
    try (CsvWriter out =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text)) {
      rows.forEach(out::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
