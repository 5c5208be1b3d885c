package org.ligne.app.report;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows a report, lets the user write into it and copy it. Nothing is sent from here. */
final class ReportDialog extends TitleAreaDialog {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 520;

  private final String report;
  private Text text;

  ReportDialog(Shell parent, String report) {
    super(parent);
    this.report = report;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(Messages.title);
    setMessage(Messages.hint);
    Composite area = (Composite) super.createDialogArea(parent);
    text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    text.setFont(JFaceResources.getTextFont());
    text.setText(report);
    GridDataFactory.fillDefaults().grab(true, true).indent(8, 8).applyTo(text);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.CLIENT_ID, Messages.copy, true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    text.setFocus();
    text.setSelection(report.indexOf('\n') + 1);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == IDialogConstants.CLIENT_ID) {
      copy(getButton(button));
    } else {
      super.buttonPressed(button);
    }
  }

  private void copy(Button button) {
    Clipboard clipboard = new Clipboard(button.getDisplay());
    clipboard.setContents(
        new Object[] {text.getText()}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
    setMessage(Messages.copied);
  }

  @Override
  protected Point getInitialSize() {
    return new Point(WIDTH, HEIGHT);
  }
}
