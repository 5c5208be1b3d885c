package org.ligne.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ligne.cli.console.Console;
import org.ligne.cli.console.Printable;
import org.ligne.cli.text.Words;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.OutputFolder;
import org.ligne.exchange.Remark;
import org.ligne.exchange.RemarkKind;
import org.ligne.exchange.WrittenFile;
import org.ligne.exchange.json.JsonExporter;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Standing;

/** Writes schedules to files and says what was written, what was not, and why. */
final class Delivery {
  /** A format may lack room for the same thing in every entry; these name enough of them. */
  private static final int NAMED = 3;

  private final Console console;
  private final Words words;
  private final Destination destination;
  private final boolean verbose;
  private final Set<String> exported = new TreeSet<>();

  /**
   * A delivery to a folder.
   *
   * @param verbose whether each entry a remark holds for is named, however many they are
   */
  Delivery(Console console, Destination destination, boolean verbose) {
    this.console = console;
    this.words = console.words();
    this.destination = destination;
    this.verbose = verbose;
  }

  /**
   * Writes in each format. One that fails does not keep the others from being written.
   *
   * @param told the kinds of remarks to tell; failures are told in any case
   */
  ExitCode write(
      List<Exporter> exporters,
      List<Schedule> schedules,
      ExportOptions options,
      List<RemarkKind> told) {
    Optional<OutputFolder> folder = open();
    if (folder.isEmpty()) {
      return ExitCode.USAGE;
    }
    ExitCode code = ExitCode.FINE;
    for (Exporter exporter : exporters) {
      console.progress(words.text("progress.writing", exporter.name()));
      ExportReport report = exporter.export(schedules, options, folder.get());
      tell(report, told);
      exported.addAll(report.exported(schedules));
      code = code.worst(report.failed() ? ExitCode.ERRORS : ExitCode.FINE);
    }
    return code;
  }

  /** Marks what left in one format at least as confirmed, and tells how much that is. */
  void confirm(List<Schedule> schedules) {
    int marked = 0;
    for (Schedule schedule : schedules) {
      for (Entry entry : schedule.getEntries()) {
        boolean leaves = exported.contains(entry.getId());
        if (leaves && entry.getStanding() != Standing.PUBLISHED) {
          entry.setStanding(Standing.CONFIRMED);
          marked++;
        }
      }
    }
    console.inform(words.count("confirmed", marked));
  }

  /** Writes the schedules themselves, as compiling does. */
  ExitCode remember(List<Schedule> schedules) {
    ExportOptions options = new ExportOptions(true, null, words.language());
    return write(List.of(JsonExporter.forCompile()), schedules, options, List.of());
  }

  /** The folder is an argument of the command line; one that cannot be used is a wrong argument. */
  private Optional<OutputFolder> open() {
    try {
      return Optional.of(destination.open());
    } catch (ExchangeException e) {
      complain(e.remark());
      return Optional.empty();
    }
  }

  private void tell(ExportReport report, List<RemarkKind> told) {
    if (!console.quiet()) {
      report.files().forEach(file -> console.result(line(report.format(), file)));
      told.forEach(kind -> tell(kind, report));
    }
    report.remarks(RemarkKind.FAILED).forEach(this::complain);
  }

  private String line(String format, WrittenFile file) {
    String name = Printable.line(destination.shown(file.name()));
    String entries = words.count("entries", file.rows());
    String key = file.changed() ? "file.written" : "file.unchanged";
    return console.palette().good(words.text(key, format, name, entries));
  }

  private void tell(RemarkKind kind, ExportReport report) {
    List<Remark> remarks = report.remarks(kind);
    if (!remarks.isEmpty()) {
      String title = words.text("remarks." + kind.name().toLowerCase(Locale.ROOT));
      console.result("  " + console.palette().strong(title));
      tell(alike(remarks));
    }
  }

  /** How to mend it is said once for groups that follow each other and are mended alike. */
  private void tell(List<List<Remark>> groups) {
    for (int i = 0; i < groups.size(); i++) {
      tellGroup(groups.get(i));
      String mend = mend(groups.get(i));
      if (i + 1 == groups.size() || !mend.equals(mend(groups.get(i + 1)))) {
        console.result("    " + console.mendLine(mend));
      }
    }
  }

  private String mend(List<Remark> group) {
    return group.getFirst().mend(words.language());
  }

  /** Remarks that differ in the entry alone, which is the first argument of such a message. */
  private static List<List<Remark>> alike(List<Remark> remarks) {
    return List.copyOf(
        remarks.stream()
            .collect(
                Collectors.groupingBy(Delivery::subject, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  private static List<Object> subject(Remark remark) {
    List<Object> arguments = remark.arguments();
    return remark.entry().isEmpty()
        ? List.of(remark.code(), arguments)
        : List.of(remark.code(), arguments.subList(1, arguments.size()), "entry");
  }

  private void tellGroup(List<Remark> remarks) {
    Remark first = remarks.getFirst();
    console.result("    " + Printable.line(first.text(words.language())));
    if (remarks.size() > 1) {
      console.result("      " + Printable.line(others(first.kind(), remarks)));
    }
  }

  /** What stays out is always named in full; what a format has no room for, on demand. */
  private String others(RemarkKind kind, List<Remark> remarks) {
    List<String> names = remarks.stream().skip(1).map(Remark::entry).toList();
    if (verbose || kind != RemarkKind.NOT_CARRIED || names.size() <= 2 * NAMED) {
      return words.text("remarks.same", String.join(", ", names));
    }
    String some = String.join(", ", names.subList(0, NAMED));
    return words.text("remarks.same.and-more", some, names.size() - NAMED);
  }

  private void complain(Remark remark) {
    console.complain(remark.text(words.language()), remark.mend(words.language()));
  }
}
