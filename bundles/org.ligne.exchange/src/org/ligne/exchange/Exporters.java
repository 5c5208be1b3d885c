package org.ligne.exchange;

import java.util.List;
import java.util.Optional;
import org.ligne.exchange.csv.CsvExporter;
import org.ligne.exchange.hootsuite.HootsuiteExporter;
import org.ligne.exchange.ical.IcalExporter;
import org.ligne.exchange.json.JsonExporter;

/** The one place where formats are known by name. */
public final class Exporters {
  private static final List<Exporter> ALL =
      List.of(
          JsonExporter.forExport(), new CsvExporter(), new IcalExporter(), new HootsuiteExporter());

  private Exporters() {}

  /** All exporters, in the order they are shown to users. */
  public static List<Exporter> all() {
    return ALL;
  }

  /** All names, in the same order. */
  public static List<String> names() {
    return ALL.stream().map(Exporter::name).toList();
  }

  /** The exporter of that exact name; {@link ExchangeCode#FORMAT_UNKNOWN} is for the other case. */
  public static Optional<Exporter> find(String name) {
    return ALL.stream().filter(exporter -> exporter.name().equals(name)).findFirst();
  }
}
