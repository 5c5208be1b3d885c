package org.ligne.ui.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.editor.icons.Icon;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Exporters;
import org.ligne.exchange.Remark;
import org.ligne.exchange.RemarkKind;
import org.ligne.exchange.WrittenFile;
import org.ligne.ui.base.Counted;

/** What an export will do, in lines to read: files, what stays out and why, what is lost. */
record Outlook(Path folder) {

  List<Line> of(List<ExportReport> reports) {
    return reports.stream().map(this::line).toList();
  }

  private Line line(ExportReport report) {
    List<Line> lines = new ArrayList<>();
    report.files().forEach(file -> lines.add(line(file)));
    add(report, RemarkKind.FAILED, Messages.failed, Icon.UNPLACED, lines);
    add(report, RemarkKind.LEFT_OUT, Messages.leftOut, Icon.UNPLACED, lines);
    add(report, RemarkKind.NOT_CARRIED, Messages.notCarried, Icon.MEDIA, lines);
    add(report, RemarkKind.NOTE, Messages.notes, Icon.SOURCE, lines);
    String limits =
        Exporters.find(report.format())
            .map(exporter -> exporter.limits(UiLanguage.locale()))
            .orElse("");
    return new Line(report.format(), limits, Icon.EXPORT, lines);
  }

  private Line line(WrittenFile file) {
    String rows = Counted.of(file.rows(), Messages.oneEntry, Messages.entries);
    String state = Messages.fresh;
    if (Files.exists(folder.resolve(file.name()))) {
      state = file.changed() ? Messages.replaced : Messages.same;
    }
    String text = NLS.bind(Messages.file, new Object[] {file.name(), rows, state});
    return Line.of(text, folder.resolve(file.name()).toString(), Icon.FILE);
  }

  private static void add(
      ExportReport report, RemarkKind kind, String title, Icon icon, List<Line> lines) {
    List<Remark> remarks = report.remarks(kind);
    if (!remarks.isEmpty()) {
      List<Line> below = grouped(remarks).values().stream().map(Outlook::line).toList();
      lines.add(new Line(NLS.bind(title, remarks.size()), "", icon, below));
    }
  }

  /** What a format has no room for is often the same in every entry: it is said once. */
  private static Map<List<Object>, List<Remark>> grouped(List<Remark> remarks) {
    return remarks.stream()
        .collect(Collectors.groupingBy(Outlook::subject, LinkedHashMap::new, Collectors.toList()));
  }

  private static List<Object> subject(Remark remark) {
    boolean alone = remark.entry().isEmpty() || remark.kind() != RemarkKind.NOT_CARRIED;
    List<Object> arguments = remark.arguments();
    return alone
        ? List.of(remark.code(), arguments)
        : List.of(remark.code(), arguments.subList(1, arguments.size()), "entry");
  }

  private static Line line(List<Remark> alike) {
    Remark remark = alike.getFirst();
    String text = remark.text(UiLanguage.locale());
    String all = alike.size() == 1 ? text : NLS.bind(Messages.andOthers, text, alike.size() - 1);
    return Line.of(all, mend(remark), remark.entry().isEmpty() ? Icon.HINT : Icon.ENTRY);
  }

  /** Some advice is for the command line: here it is said with the words of the pages. */
  private static String mend(Remark remark) {
    return switch (remark.code()) {
      case ENTRY_UNAPPROVED -> Messages.mendUnapproved;
      case LEAD_NOT_CHECKED -> Messages.mendNow;
      default -> remark.mend(UiLanguage.locale());
    };
  }
}
