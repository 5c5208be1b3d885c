package org.ligne.app.welcome;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;

/** Whether the welcome page is shown at each start, and the box that says so. */
public final class AtStart {
  private static final String KEY = "welcome.at.start";

  private AtStart() {}

  /** Makes the box. */
  static void createBox(Composite parent) {
    Button box = new Button(parent, SWT.CHECK);
    box.setText(Messages.atStart);
    box.setSelection(preferences().getBoolean(KEY, false));
    box.addListener(SWT.Selection, event -> preferences().putBoolean(KEY, box.getSelection()));
    GridDataFactory.fillDefaults().indent(0, 16).applyTo(box);
  }

  /** Lets the platform show the page at this start if the user wants that; it does so once. */
  public static void prepare() {
    if (preferences().getBoolean(KEY, false)) {
      PlatformUI.getPreferenceStore().setValue(IWorkbenchPreferenceConstants.SHOW_INTRO, true);
    }
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode("org.ligne.app");
  }
}
