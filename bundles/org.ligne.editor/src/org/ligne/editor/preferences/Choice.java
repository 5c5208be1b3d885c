package org.ligne.editor.preferences;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A check box for a preference. */
final class Choice {
  private final IPreferenceStore store = Preferences.store();
  private final String key;
  private final Button box;

  Choice(Composite parent, String key, String label, String tip) {
    this.key = key;
    box = new Button(parent, SWT.CHECK);
    box.setText(label);
    box.setToolTipText(tip);
    box.setSelection(store.getBoolean(key));
  }

  void restoreDefault() {
    box.setSelection(store.getDefaultBoolean(key));
  }

  void save() {
    store.setValue(key, box.getSelection());
  }

  /** Lets another one be chosen only while this one is. */
  void governs(Choice other) {
    Runnable follow = () -> other.box.setEnabled(box.getSelection());
    box.addListener(SWT.Selection, event -> follow.run());
    follow.run();
  }
}
