package org.ligne.app.theme;

import java.lang.reflect.InvocationTargetException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * The light and the dark look. Both are the platform's own, to which style sheets of this bundle
 * add; so they are listed in the preferences and follow the system until the user chooses.
 *
 * <p>UI thread only.
 */
final class Themes {
  static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
  static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

  private static final String NODE = "org.eclipse.e4.ui.css.swt.theme";
  private static final String KEY = "themeid";
  private static final String ENGINE = NODE + ".IThemeEngine";

  private Themes() {}

  /** The theme the user chose, or an empty text while it follows the system. */
  static String chosen() {
    return chosenIn().get(KEY, "");
  }

  /** The theme now in use. */
  static String current() {
    return Platform.getPreferencesService().getString(NODE, KEY, LIGHT, null);
  }

  /** Chooses a theme, now and for later starts. */
  static void choose(String theme) {
    apply(theme, true);
    chosenIn().put(KEY, theme);
  }

  /** Follows the system, now and at later starts. */
  static void followSystem() {
    chosenIn().remove(KEY);
    apply(Display.isSystemDarkTheme() ? DARK : LIGHT, false);
  }

  private static IEclipsePreferences chosenIn() {
    return InstanceScope.INSTANCE.getNode(NODE);
  }

  /**
   * The engine is a service of the workbench, but its interface is exported to friends only. So it
   * is asked for by name; should that ever fail, the choice still holds from the next start on.
   */
  private static void apply(String theme, boolean remember) {
    IEclipseContext services = PlatformUI.getWorkbench().getService(IEclipseContext.class);
    Object engine = services.get(ENGINE);
    if (engine == null) {
      return;
    }
    try {
      engine
          .getClass()
          .getMethod("setTheme", String.class, boolean.class)
          .invoke(engine, theme, remember);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      ILog.get().warn("The theme changes at the next start only", e);
    }
  }
}
