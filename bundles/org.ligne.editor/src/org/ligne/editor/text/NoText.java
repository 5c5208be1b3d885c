package org.ligne.editor.text;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.ligne.editor.connection.StatusMessage;

/** What the editor shows instead of a file that is no text, whatever its name says. */
final class NoText {
  private static final int WIDEST = 420;

  private NoText() {}

  static Composite create(Composite parent, IWorkbenchPage page, IEditorInput input) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 8).applyTo(all);
    Label title = new Label(all, SWT.NONE);
    title.setFont(JFaceResources.getHeaderFont());
    title.setText(Messages.noText);
    Label reason = new Label(all, SWT.WRAP);
    GridData wrapped = new GridData(SWT.LEFT, SWT.TOP, true, false);
    wrapped.widthHint = WIDEST;
    reason.setLayoutData(wrapped);
    reason.setText(Messages.noTextReason);
    Link other = new Link(all, SWT.NONE);
    other.setText("<a>" + Messages.openElsewhere + "</a>");
    other.addListener(SWT.Selection, event -> open(page, input));
    return all;
  }

  private static void open(IWorkbenchPage page, IEditorInput input) {
    try {
      page.openEditor(input, IEditorRegistry.SYSTEM_EXTERNAL_EDITOR_ID);
    } catch (PartInitException e) {
      StatusMessage.show(e.getLocalizedMessage(), true);
    }
  }
}
