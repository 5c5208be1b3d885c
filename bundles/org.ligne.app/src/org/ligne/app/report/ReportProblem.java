package org.ligne.app.report;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Display;

/** The command that shows a report to send us. */
public final class ReportProblem extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    open();
    return null;
  }

  static void open() {
    new ReportDialog(Display.getCurrent().getActiveShell(), ThisMachine.report().text()).open();
  }
}
