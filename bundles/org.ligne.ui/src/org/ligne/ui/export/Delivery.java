package org.ligne.ui.export;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.ExportOptions;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.Exporter;
import org.ligne.exchange.OutputFolder;
import org.ligne.model.schedule.Schedule;

/** Writes schedules in all formats chosen, in earnest or as a rehearsal. */
record Delivery(Choice choice, List<Schedule> schedules) {

  /** Where what is written goes. */
  @FunctionalInterface
  interface Opening {
    OutputFolder open() throws ExchangeException;
  }

  /**
   * Writes. One format that fails does not keep the others from being written.
   *
   * @param told is told of each format as soon as it is written
   * @throws ExchangeException if the folder cannot be written
   * @throws org.eclipse.core.runtime.OperationCanceledException between two formats
   */
  void write(Opening folder, Consumer<ExportReport> told, IProgressMonitor monitor)
      throws ExchangeException {
    SubMonitor progress = SubMonitor.convert(monitor, choice.formats().size());
    List<Schedule> portion = choice.portion().of(schedules);
    ExportOptions options = choice.options();
    OutputFolder out = folder.open();
    for (Exporter exporter : choice.exporters()) {
      progress.split(1).subTask(NLS.bind(Messages.writing, exporter.name()));
      told.accept(exporter.export(portion, options, out));
    }
  }
}
