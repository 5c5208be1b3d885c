package org.ligne.app.about;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ligne.app.Images;

/** Says which Ligne this is, what it runs on, and what it is made of under which licences. */
final class AboutDialog extends Dialog {
  private static final int TABLE_WIDTH = 600;
  private static final int TABLE_HEIGHT = 220;

  AboutDialog(Shell parent) {
    super(parent);
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.title);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    GridLayoutFactory.swtDefaults().margins(16, 16).spacing(16, 12).applyTo(area);
    ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), area);
    createHead(area, resources);
    Label made = new Label(area, SWT.WRAP);
    made.setText(Messages.madeOf);
    GridDataFactory.fillDefaults().hint(TABLE_WIDTH, SWT.DEFAULT).applyTo(made);
    createLibraries(area);
    return area;
  }

  private static void createHead(Composite area, ResourceManager resources) {
    Composite head = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 4).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    Label mark = new Label(head, SWT.NONE);
    mark.setImage(resources.create(Images.ABOUT.descriptor()));
    GridDataFactory.swtDefaults().span(1, 4).align(SWT.CENTER, SWT.BEGINNING).applyTo(mark);
    Label name = new Label(head, SWT.NONE);
    name.setText(Messages.product);
    name.setFont(resources.create(FontDescriptor.createFrom(name.getFont()).setHeight(22)));
    label(head, NLS.bind(Messages.version, Version.shown(), Version.exact()));
    label(head, Messages.purpose);
    label(head, NLS.bind(Messages.runsOn, Facts.system(), Facts.java()));
  }

  private static void label(Composite head, String text) {
    Label label = new Label(head, SWT.WRAP);
    label.setText(text);
    label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
  }

  private static void createLibraries(Composite area) {
    Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
    table.setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).hint(TABLE_WIDTH, TABLE_HEIGHT).applyTo(table);
    column(table, Messages.library, 290);
    column(table, Messages.libraryVersion, 80);
    column(table, Messages.licence, 110);
    column(table, Messages.vendor, 160);
    for (Library library : Library.all()) {
      TableItem item = new TableItem(table, SWT.NONE);
      item.setText(
          new String[] {library.name(), library.version(), library.licence(), library.vendor()});
    }
  }

  private static void column(Table table, String title, int width) {
    TableColumn column = new TableColumn(table, SWT.NONE);
    column.setText(title);
    column.setWidth(width);
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.CLIENT_ID, Messages.copy, false);
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
  }

  @Override
  protected void buttonPressed(int button) {
    if (button == IDialogConstants.CLIENT_ID) {
      copyFacts();
    } else {
      super.buttonPressed(button);
    }
  }

  private void copyFacts() {
    Clipboard clipboard = new Clipboard(getShell().getDisplay());
    clipboard.setContents(new Object[] {Facts.text()}, new Transfer[] {TextTransfer.getInstance()});
    clipboard.dispose();
  }
}
