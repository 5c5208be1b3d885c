package org.ligne.exchange.ical;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ligne.exchange.CampaignFiles;
import org.ligne.exchange.ExchangeCode;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.Remark;
import org.ligne.exchange.ReportBuilder;
import org.ligne.exchange.Selection;
import org.ligne.model.schedule.Schedule;

/** Writes one calendar and its ledger for each campaign. */
public final class IcalExporter implements Exporter {
  private static final String SUFFIX = ".ics";
  private static final String LEDGER = ".ligne-ledger.json";

  @Override
  public String name() {
    return "ical";
  }

  @Override
  public ExportReport export(List<Schedule> schedules, ExportOptions options, OutputFolder folder) {
    ReportBuilder report = new ReportBuilder(name());
    CampaignFiles.of(schedules, LEDGER)
        .forEach((stem, schedule) -> new Job(schedule, stem, options, folder, report).run());
    return report.build();
  }

  private record Job(
      Schedule schedule,
      String stem,
      ExportOptions options,
      OutputFolder folder,
      ReportBuilder report) {

    void run() {
      Selection selection = Selection.of(schedule, options);
      selection.remarks().forEach(report::add);
      try {
        List<Revision> revisions = new Revisions(before(), stamp()).of(events(selection));
        revisions.forEach(this::remarkCancelled);
        write(revisions);
      } catch (ExchangeException e) {
        report.add(e.remark());
      }
      report.boostsNotCarried(schedule);
    }

    /** The calendar first: should the ledger then fail, the next export gives the same numbers. */
    private void write(List<Revision> revisions) {
      byte[] calendar = CalendarWriter.write(name(), revisions);
      if (report.write(folder, stem + SUFFIX, calendar, revisions.size())) {
        List<LedgerEntry> entries = revisions.stream().map(LedgerEntry::of).toList();
        report.write(folder, stem + LEDGER, Ledger.write(entries), entries.size());
      }
    }

    private Map<String, LedgerEntry> before() throws ExchangeException {
      String ledger = stem + LEDGER;
      Optional<byte[]> file = folder.read(ledger);
      if (file.isPresent()) {
        return Ledger.read(ledger, file.get());
      }
      if (folder.read(stem + SUFFIX).isPresent()) {
        report.add(ExchangeCode.LEDGER_MISSING, schedule, stem + SUFFIX, ledger);
      }
      return Map.of();
    }

    private List<Event> events(Selection selection) {
      EventTexts texts = new EventTexts(options.language());
      return selection.entries().stream().map(entry -> Event.of(schedule, entry, texts)).toList();
    }

    /**
     * Never the clock: without a moment, the campaign's first day. Calendars know whole seconds.
     */
    private Instant stamp() {
      return options
          .moment()
          .orElseGet(() -> schedule.getFrom().atStartOfDay(ZoneOffset.UTC).toInstant())
          .truncatedTo(ChronoUnit.SECONDS);
    }

    private void remarkCancelled(Revision revision) {
      if (revision.event().status() == Event.Status.CANCELLED) {
        String entry = revision.event().id();
        report.add(
            new Remark(
                ExchangeCode.ENTRY_CANCELLED, schedule.getCampaign(), entry, List.of(entry)));
      }
    }

    private String name() {
      String brand = Objects.requireNonNullElse(schedule.getBrand(), schedule.getLine());
      String label =
          Objects.requireNonNullElse(schedule.getCampaignLabel(), schedule.getCampaign());
      return PlainText.line(brand + " – " + label);
    }
  }
}
