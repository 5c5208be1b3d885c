package org.ligne.editor.open;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.ligne.editor.connection.UiThread;

/** Lists elements while a part of a name is typed. */
final class OpenDialog extends TrayDialog {
  private static final int WIDTH = 560;
  private static final int HEIGHT = 320;

  private Text wanted;
  private TableViewer table;
  private Label remark;
  private CompletableFuture<?> asked = CompletableFuture.completedFuture(null);
  private List<Element> chosen = List.of();

  OpenDialog(Shell parent) {
    super(parent);
    setShellStyle(getShellStyle() | SWT.RESIZE);
    setHelpAvailable(false);
  }

  /** What was selected when the dialog was closed with OK. */
  List<Element> chosen() {
    return chosen;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.swtDefaults().margins(12, 12).spacing(6, 6).applyTo(area);
    new Label(area, SWT.NONE).setText(Messages.prompt);
    wanted = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(wanted);
    wanted.addModifyListener(event -> ask());
    wanted.addKeyListener(KeyListener.keyPressedAdapter(this::steer));
    createTable(area);
    remark = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(remark);
    ask();
    return area;
  }

  private void createTable(Composite area) {
    table = new TableViewer(area, SWT.BORDER | SWT.MULTI | SWT.FULL_SELECTION);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table.getControl());
    table.setContentProvider(ArrayContentProvider.getInstance());
    table.setLabelProvider(new DelegatingStyledCellLabelProvider(new ElementLabels()));
    table.addDoubleClickListener(event -> okPressed());
    table.addSelectionChangedListener(event -> enable(!event.getSelection().isEmpty()));
  }

  private void steer(KeyEvent event) {
    if (event.keyCode == SWT.ARROW_DOWN && table.getTable().getItemCount() > 0) {
      table.getTable().setFocus();
    }
  }

  private void ask() {
    asked.cancel(true);
    String part = wanted.getText().strip();
    CompletableFuture<List<Element>> answer = Elements.like(part);
    asked = answer;
    answer.thenAccept(found -> UiThread.later(() -> show(part, found)));
  }

  private void show(String part, List<Element> found) {
    if (table.getControl().isDisposed() || !wanted.getText().strip().equals(part)) {
      return;
    }
    table.setInput(found);
    remark.setText(found.isEmpty() ? Messages.nothing : "");
    if (!found.isEmpty()) {
      table.setSelection(new StructuredSelection(found.getFirst()), true);
    }
    enable(!found.isEmpty());
  }

  private void enable(boolean enabled) {
    if (getButton(IDialogConstants.OK_ID) != null) {
      getButton(IDialogConstants.OK_ID).setEnabled(enabled);
    }
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    super.createButtonsForButtonBar(parent);
    getButton(IDialogConstants.OK_ID).setText(Messages.open);
    enable(false);
  }

  @Override
  protected void okPressed() {
    chosen =
        Arrays.stream(table.getStructuredSelection().toArray()).map(Element.class::cast).toList();
    super.okPressed();
  }
}
