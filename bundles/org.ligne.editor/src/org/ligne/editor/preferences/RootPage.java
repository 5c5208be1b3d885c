package org.ligne.editor.preferences;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.dialogs.PreferencesUtil;

/** The page above all of ours: it only shows the way. */
public final class RootPage extends PreferencePage implements IWorkbenchPreferencePage {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 540;

  public RootPage() {
    noDefaultAndApplyButton();
  }

  @Override
  public void init(IWorkbench workbench) {
    // Nothing is chosen here.
  }

  /** As large as the larger pages below, so that they need not be scrolled. */
  @Override
  protected Point doComputeSize() {
    return new Point(WIDTH, HEIGHT);
  }

  @Override
  protected Control createContents(Composite parent) {
    var page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(page);
    link(page, Messages.toEditor, "org.ligne.editor.preferences.editor");
    link(page, Messages.toColours, "org.ligne.editor.preferences.colours");
    link(page, Messages.toTemplates, "org.ligne.editor.preferences.templates");
    return page;
  }

  private void link(Composite page, String text, String id) {
    var link = new Link(page, SWT.WRAP);
    link.setText(text);
    link.addListener(
        SWT.Selection,
        event -> PreferencesUtil.createPreferenceDialogOn(getShell(), id, null, null));
    GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(link);
  }
}
