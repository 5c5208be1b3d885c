package org.ligne.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Remark;
import org.ligne.exchange.RemarkKind;
import org.ligne.ui.base.Counted;
import org.ligne.ui.base.Notices;
import org.ligne.ui.base.Views;

/**
 * Says what an export came to: in a notice where all went well, in a dialog where it did not.
 *
 * @param project the project's name
 * @param folder where the files are
 */
record Outcome(String project, Path folder) {

  void tell(List<ExportReport> reports) {
    long left =
        reports.stream()
            .flatMap(report -> report.remarks(RemarkKind.LEFT_OUT).stream())
            .map(Remark::entry)
            .distinct()
            .count();
    String written = Counted.of(files(reports), Messages.oneFile, Messages.files);
    String rest = left == 0 ? "" : " " + Counted.of((int) left, Messages.oneOut, Messages.out);
    Notices.show(
        NLS.bind(Messages.exported, project),
        written + rest,
        new Notices.Offer(Messages.openFolder, () -> Program.launch(folder.toString())));
    List<Remark> failures =
        reports.stream().flatMap(report -> report.remarks(RemarkKind.FAILED).stream()).toList();
    if (!failures.isEmpty()) {
      warn(failures.stream().map(Outcome::text).distinct().collect(Collectors.joining("\n\n")));
    }
  }

  private static int files(List<ExportReport> reports) {
    return reports.stream().mapToInt(report -> report.files().size()).sum();
  }

  /** Somebody stopped it; what was written until then is whole, and stays. */
  static void stopped(String project, List<ExportReport> reports) {
    int files = files(reports);
    Notices.show(
        NLS.bind(Messages.stopped, project),
        files == 0
            ? Messages.stoppedBefore
            : Counted.of(files, Messages.stoppedAfterOne, Messages.stoppedAfter));
  }

  /** The folder could not be written at all. */
  static void refused(Remark remark) {
    warn(text(remark));
  }

  /** There was nothing to be exported. */
  static void nothing(boolean errors) {
    Notices.show(
        Messages.notExported,
        errors ? Messages.errors : Messages.noCampaign,
        new Notices.Offer(Messages.showProblems, () -> Views.show(IPageLayout.ID_PROBLEM_VIEW)));
  }

  private static String text(Remark remark) {
    return remark.text(UiLanguage.locale()) + "\n" + remark.mend(UiLanguage.locale());
  }

  private static void warn(String message) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
              MessageDialog.openWarning(
                  window == null ? null : window.getShell(), Messages.notExported, message);
            });
  }
}
