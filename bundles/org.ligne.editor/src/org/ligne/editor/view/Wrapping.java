package org.ligne.editor.view;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.texteditor.ITextEditorExtension6;
import org.ligne.editor.preferences.Preferences;

/**
 * Wraps long lines in an open editor when the preference is changed; one that is opened reads it by
 * itself. Whoever switches it for one editor by the platform's command keeps that until then.
 */
public final class Wrapping implements IPropertyChangeListener {
  private final ITextEditorExtension6 editor;

  /** Begins to follow the preference; ends with the editor's widget. */
  public Wrapping(ITextEditorExtension6 editor, StyledText widget) {
    this.editor = editor;
    Preferences.store().addPropertyChangeListener(this);
    widget.addDisposeListener(event -> Preferences.store().removePropertyChangeListener(this));
  }

  @Override
  public void propertyChange(PropertyChangeEvent event) {
    if (event.getProperty().equals(Preferences.WRAP)) {
      editor.setWordWrap(Preferences.isOn(Preferences.WRAP));
    }
  }
}
