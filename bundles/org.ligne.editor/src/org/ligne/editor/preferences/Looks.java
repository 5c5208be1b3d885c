package org.ligne.editor.preferences;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.ligne.editor.colouring.Style;

/**
 * How the styles look while somebody edits them. Colours are those of the workbench's theme, so
 * this page and the platform's page Colors and Fonts always say the same.
 */
final class Looks {
  private static final String DEFAULT_THEME = "org.eclipse.ui.defaultTheme";

  private final IPreferenceStore theme =
      new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
  private final IPreferenceStore fonts = Preferences.store();
  private final Map<Style, Look> looks = new EnumMap<>(Style.class);

  Looks() {
    for (var style : Style.values()) {
      var colour = JFaceResources.getColorRegistry().getRGB(style.colour());
      looks.put(
          style,
          new Look(colour, fonts.getBoolean(style.boldKey()), fonts.getBoolean(style.italicKey())));
    }
  }

  Look get(Style style) {
    return looks.get(style);
  }

  void set(Style style, Look look) {
    looks.put(style, look);
  }

  /** Back to what the theme and the product say. */
  void restoreDefaults() {
    for (var style : Style.values()) {
      var colour = PreferenceConverter.getDefaultColor(theme, key(style));
      looks.put(
          style,
          new Look(
              colour,
              fonts.getDefaultBoolean(style.boldKey()),
              fonts.getDefaultBoolean(style.italicKey())));
    }
  }

  void save() {
    looks.forEach(
        (style, look) -> {
          fonts.setValue(style.boldKey(), look.bold());
          fonts.setValue(style.italicKey(), look.italic());
          PreferenceConverter.setValue(theme, key(style), look.colour());
        });
  }

  // As the platform writes it: colours of any other than the default theme carry its id.
  private static String key(Style style) {
    String current = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getId();
    return DEFAULT_THEME.equals(current) ? style.colour() : current + "." + style.colour();
  }
}
