package org.ligne.editor.preferences;

import java.util.List;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.ligne.editor.colouring.Style;

/** How the editor behaves until somebody decides otherwise. */
public final class Defaults extends AbstractPreferenceInitializer {
  private static final List<String> ON =
      List.of(
          Preferences.SUGGEST,
          Preferences.CLOSE_BRACES,
          Preferences.CLOSE_TEXTS,
          Preferences.SURROUND,
          Preferences.SMART_INDENT,
          Preferences.WRAP,
          Preferences.STICKY,
          Preferences.BRACES,
          Preferences.FOLDING,
          Preferences.FOLD_IMPORTS,
          Preferences.OCCURRENCES,
          Preferences.LENSES,
          Preferences.HINTS);

  @Override
  public void initializeDefaultPreferences() {
    var node = DefaultScope.INSTANCE.getNode(Preferences.BUNDLE);
    ON.forEach(key -> node.putBoolean(key, true));
    node.put(Preferences.BRACES_COLOUR, "140,140,140");
    for (var style : Style.values()) {
      node.putBoolean(style.boldKey(), style.bold());
      node.putBoolean(style.italicKey(), style.italic());
    }
  }
}
