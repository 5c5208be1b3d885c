package org.ligne.media.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ligne.media.input.Refusal;
import org.ligne.media.input.Source;

/**
 * A section of a PDF's index that is written out: runs of lines of one length, one for each object.
 */
final class PdfTable implements PdfSection {

  private static final int LINE = 18;
  private static final int MOST_RUNS = 100_000;

  private record Run(long first, long count, long at, int line) {}

  private final Source in;
  private final List<Run> runs = new ArrayList<>();
  private final Map<String, Object> trailer = new HashMap<>();

  private PdfTable(Source in) {
    this.in = in;
  }

  /** Reads what follows the word "xref", of which the byte behind it was read too. */
  static PdfTable read(PdfIndex index, Source in) throws Refusal, IOException {
    PdfTable table = new PdfTable(in);
    PdfSyntax syntax = index.syntax();
    Object first = syntax.object();
    while (first instanceof Double from) {
      if (!(syntax.object() instanceof Double count) || table.runs.size() > MOST_RUNS) {
        throw in.corrupt();
      }
      table.run(from.longValue(), count.longValue());
      syntax = index.syntax();
      first = syntax.object();
    }
    if (!"trailer".equals(first) || !(syntax.object() instanceof Map<?, ?> entries)) {
      throw in.corrupt();
    }
    entries.forEach((key, value) -> table.trailer.put(key.toString(), value));
    return table;
  }

  private void run(long first, long count) throws Refusal, IOException {
    int next = in.u8();
    while (next == ' ' || next == '\r' || next == '\n') {
      next = in.u8();
    }
    long at = in.position() - 1;
    in.seek(at);
    if (count < 0 || count > in.left() / LINE) {
      throw in.corrupt();
    }
    int line = count == 0 ? LINE : line();
    runs.add(new Run(first, count, at, line));
    in.seek(at);
    in.skip(count * line);
  }

  /** How long a line is: its end has two bytes by the standard, and one from some programs. */
  private int line() throws Refusal, IOException {
    in.skip(LINE + 1);
    int next = in.u8();
    return next == '\n' || next == '\r' ? LINE + 2 : LINE + 1;
  }

  @Override
  public Map<String, Object> trailer() {
    return trailer;
  }

  @Override
  public Optional<Place> place(int number) throws Refusal, IOException {
    for (Run run : runs) {
      if (number >= run.first && number < run.first + run.count) {
        in.seek(run.at + run.line * (number - run.first));
        return place(in.name(LINE));
      }
    }
    return Optional.empty();
  }

  private Optional<Place> place(String line) throws Refusal {
    if (!line.matches("\\d{10} \\d{5} [nf]")) {
      throw in.corrupt("xref");
    }
    return line.endsWith("n")
        ? Optional.of(new Place(Long.parseLong(line.substring(0, 10)), false, 0))
        : Optional.empty();
  }
}
