package org.ligne.editor.templates;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;
import org.ligne.editor.preferences.Preferences;
import org.ligne.editor.view.PlainConfiguration;

/** Where users write templates of their own and switch shipped ones off. */
public final class TemplatesPage extends TemplatePreferencePage {
  public TemplatesPage() {
    IPreferenceStore store = Preferences.store();
    setPreferenceStore(store);
    setTemplateStore(Templates.store());
    setContextTypeRegistry(Templates.contextTypes());
  }

  // The platform would format templates by rules of its own; ours keep their lines.
  @Override
  protected boolean isShowFormatterSetting() {
    return false;
  }

  @Override
  protected SourceViewer createViewer(Composite parent) {
    var viewer =
        new SourceViewer(parent, null, null, false, SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    viewer.configure(new PlainConfiguration(Preferences.editorStore()));
    viewer.setEditable(false);
    viewer.setDocument(new Document());
    return viewer;
  }
}
