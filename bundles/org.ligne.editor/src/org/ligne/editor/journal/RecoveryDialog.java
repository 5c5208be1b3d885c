package org.ligne.editor.journal;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.ligne.editor.icons.Icon;

/** Shows unsaved texts and asks which to restore or discard. */
final class RecoveryDialog extends TitleAreaDialog {
  /** What {@link #open()} answers for: put the chosen texts into their editors. */
  static final int RESTORE = IDialogConstants.OK_ID;

  /** What {@link #open()} answers for: delete the chosen texts. */
  static final int DISCARD = IDialogConstants.CLIENT_ID + 1;

  private static final int FILE_WIDTH = 320;
  private static final int STATE_WIDTH = 300;

  private final List<Finding> findings;
  private CheckboxTableViewer table;
  private StyledText preview;
  private List<Finding> chosen = List.of();

  RecoveryDialog(IShellProvider parent, List<Finding> findings) {
    super(parent.getShell());
    this.findings = findings;
    setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    setHelpAvailable(false);
  }

  /** What was checked when the dialog was closed. */
  List<Finding> chosen() {
    return chosen;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.recoveryTitle);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(Messages.recoveryTitle);
    setMessage(Messages.recoveryMessage);
    SashForm parts = new SashForm(area, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
    createTable(parts);
    createPreview(parts);
    parts.setWeights(2, 3);
    table.setInput(findings);
    table.setAllChecked(true);
    table.setSelection(new StructuredSelection(findings.getFirst()));
    return area;
  }

  private void createTable(Composite parent) {
    table = CheckboxTableViewer.newCheckList(parent, SWT.BORDER | SWT.FULL_SELECTION);
    table.setContentProvider(ArrayContentProvider.getInstance());
    table.getTable().setHeaderVisible(true);
    column(Messages.recoveryFile, FILE_WIDTH, new FileLabels());
    column(Messages.recoveryState, STATE_WIDTH, new StateLabels());
    table.addSelectionChangedListener(event -> show(event.getStructuredSelection()));
    table.addCheckStateListener(event -> enableButtons());
  }

  private void column(String title, int width, ColumnLabelProvider labels) {
    TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
    column.getColumn().setText(title);
    column.getColumn().setWidth(width);
    column.setLabelProvider(labels);
  }

  private void createPreview(Composite parent) {
    preview = new StyledText(parent, SWT.BORDER | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
    preview.setFont(JFaceResources.getTextFont());
    preview.setMargins(8, 6, 8, 6);
    preview.setToolTipText(Messages.recoveryPreview);
  }

  private void show(IStructuredSelection selection) {
    boolean isNone = selection.isEmpty();
    preview.setText(isNone ? "" : ((Finding) selection.getFirstElement()).entry().text());
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, RESTORE, Messages.recoveryRestore, true);
    createButton(parent, DISCARD, Messages.recoveryDiscard, false);
    createButton(parent, IDialogConstants.CANCEL_ID, Messages.recoveryLater, false);
  }

  private void enableButtons() {
    boolean isAny = table.getCheckedElements().length > 0;
    getButton(RESTORE).setEnabled(isAny);
    getButton(DISCARD).setEnabled(isAny);
  }

  @Override
  protected void buttonPressed(int button) {
    chosen = Arrays.stream(table.getCheckedElements()).map(Finding.class::cast).toList();
    setReturnCode(button);
    close();
  }

  @Override
  protected Point getInitialSize() {
    Point least = super.getInitialSize();
    return new Point(Math.max(least.x, FILE_WIDTH + STATE_WIDTH + 60), Math.max(least.y, 520));
  }

  private static final class FileLabels extends ColumnLabelProvider {
    @Override
    public String getText(Object element) {
      return ((Finding) element).path();
    }

    @Override
    public Image getImage(Object element) {
      return Icon.FILE.image();
    }
  }

  private static final class StateLabels extends ColumnLabelProvider {
    @Override
    public String getText(Object element) {
      return switch (((Finding) element).state()) {
        case CHANGED -> Messages.recoveryChanged;
        case GONE -> Messages.recoveryGone;
        default -> Messages.recoveryUnchanged;
      };
    }
  }
}
