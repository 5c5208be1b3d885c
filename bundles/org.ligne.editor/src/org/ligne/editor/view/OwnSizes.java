package org.ligne.editor.view;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.ui.PlatformUI;

/** The fonts as they were before anybody zoomed. For the UI thread. */
final class OwnSizes {
  private static final Map<String, FontData[]> BEFORE = new TreeMap<>();

  private OwnSizes() {}

  /** Notes the fonts, unless somebody zoomed already. */
  static void remember() {
    if (BEFORE.isEmpty()) {
      fonts().getKeySet().forEach(font -> BEFORE.put(font, fonts().getFontData(font)));
    }
  }

  /** Gives all fonts back what they were. */
  static void restore() {
    Set.copyOf(BEFORE.keySet()).forEach(font -> fonts().put(font, BEFORE.get(font)));
    BEFORE.clear();
  }

  private static FontRegistry fonts() {
    return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
  }
}
