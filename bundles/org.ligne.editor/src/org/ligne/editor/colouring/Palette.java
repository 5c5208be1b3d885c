package org.ligne.editor.colouring;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.ligne.editor.preferences.Preferences;

/**
 * How each {@link Style} looks now: the colour from the workbench's current theme, bold and italic
 * from the preferences. For the UI thread.
 */
public final class Palette {
  private final Map<Style, TextAttribute> attributes = new EnumMap<>(Style.class);
  private final IPreferenceStore store = Preferences.store();
  private final Runnable changed;
  private final IPropertyChangeListener listener = event -> forget(event.getProperty());

  /**
   * @param changed is called on the UI thread when some style looks different from now on
   */
  public Palette(Runnable changed) {
    this.changed = changed;
    JFaceResources.getColorRegistry().addListener(listener);
    store.addPropertyChangeListener(listener);
  }

  /** How a style looks. */
  public TextAttribute attribute(Style style) {
    return attributes.computeIfAbsent(style, this::create);
  }

  private TextAttribute create(Style style) {
    int font = store.getBoolean(style.boldKey()) ? SWT.BOLD : SWT.NORMAL;
    font |= store.getBoolean(style.italicKey()) ? SWT.ITALIC : SWT.NORMAL;
    font |= style == Style.LINK ? TextAttribute.UNDERLINE : 0;
    var colour = JFaceResources.getColorRegistry().get(style.colour());
    return new TextAttribute(colour, null, font);
  }

  private void forget(String key) {
    if (Style.owns(key)) {
      attributes.clear();
      changed.run();
    }
  }

  /** Stops listening. */
  public void dispose() {
    JFaceResources.getColorRegistry().removeListener(listener);
    store.removePropertyChangeListener(listener);
  }
}
