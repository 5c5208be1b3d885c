package org.ligne.exchange;

import java.util.List;
import java.util.Locale;
import org.ligne.model.schedule.Schedule;

/** Writes schedules in one format. Exporters hold no state and may be shared. */
public interface Exporter {

  /** The name users ask for, in lower case, such as {@code ical}. */
  String name();

  /** One sentence on what the format is and what it is for. */
  default String description(Locale language) {
    return Wording.of(Exporter.class, "formats", language).text(name());
  }

  /** One sentence on what the format has no room for, whatever the plan. */
  default String limits(Locale language) {
    return Wording.of(Exporter.class, "formats", language).text(name() + ".limits");
  }

  /**
   * Writes the schedules. The order of the list and of what it holds has no part in the outcome.
   *
   * <p>A file that cannot be written is reported with {@link RemarkKind#FAILED} and does not keep
   * the others from being written.
   */
  ExportReport export(List<Schedule> schedules, ExportOptions options, OutputFolder folder);
}
