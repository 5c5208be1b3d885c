package org.ligne.ui.picture.export;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Control;
import org.ligne.ui.picture.Front;
import org.ligne.visual.paper.Fit;
import org.ligne.visual.paper.Paper;
import org.ligne.visual.paper.Sheet;
import org.ligne.visual.paper.Sheets;
import org.ligne.visual.scene.Scene;

/** Prints a picture, sheet by sheet; it can be stopped between two of them. */
public final class PrintJob extends Job {
  /** All jobs of this kind. */
  public static final Object FAMILY = PrintJob.class;

  private final Control near;
  private final String title;
  private final Scene scene;
  private final Fit fit;
  private final PrinterData data;

  /** Prints on what was chosen in the dialog of the system. */
  public PrintJob(Front front, Scene scene, Fit fit, PrinterData data) {
    super(NLS.bind(Messages.printing, front.name()));
    this.near = front.canvas().control();
    this.title = NLS.bind(Messages.title, front.name(), front.project().getName());
    this.scene = scene;
    this.fit = fit;
    this.data = data;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    Printer printer = new Printer(data);
    try {
      if (!printer.startJob(title)) {
        near.getDisplay().asyncExec(PrintJob::refused);
      } else if (print(printer, SubMonitor.convert(monitor, getName(), 1))) {
        printer.endJob();
      } else {
        printer.cancelJob();
        return Status.CANCEL_STATUS;
      }
      return Status.OK_STATUS;
    } finally {
      printer.dispose();
    }
  }

  private static void refused() {
    MessageDialog.openWarning(null, Messages.notPrinted, Messages.notPrintedWhy);
  }

  /** False when it was called off. */
  private boolean print(Printer printer, SubMonitor progress) {
    List<Sheet> sheets = Sheets.of(scene, paper(printer), fit);
    progress.setWorkRemaining(sheets.size());
    for (Sheet sheet : sheets) {
      progress.subTask(NLS.bind(Messages.sheet, sheet.number(), sheet.of()));
      PrintedSheet drawn = PrintedSheet.of(sheet, title, near);
      if (progress.isCanceled() || drawn == null || !printer.startPage()) {
        return false;
      }
      drawn.print(printer);
      printer.endPage();
      progress.worked(1);
    }
    return true;
  }

  /** What can be printed on, in points of a screen. */
  static Paper paper(Printer printer) {
    Rectangle area = printer.getClientArea();
    Point dots = printer.getDPI();
    return new Paper(area.width * Paper.INCH / dots.x, area.height * Paper.INCH / dots.y);
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }
}
