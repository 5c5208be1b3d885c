package org.ligne.app.theme;

import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/**
 * Leaves buttons and fields to the window system on Linux, which has them in light and dark. Style
 * sheets give them one colour for all their states: one could not tell by it which of them are
 * switched off, have the focus, or are pressed by Enter.
 */
public final class NativeFields {
  private static final String LEFT_ALONE = "org.eclipse.e4.ui.css.disabled";
  private static final Set<Class<?>> KINDS =
      Set.of(Button.class, Combo.class, DateTime.class, Spinner.class, Text.class);

  private NativeFields() {}

  /** From now on, for all that is made later. UI thread only. */
  public static void keep(Display display) {
    if (SWT.getPlatform().equals("gtk")) {
      display.addFilter(SWT.Skin, NativeFields::skin);
    }
  }

  private static void skin(Event event) {
    if (KINDS.contains(event.widget.getClass()) && !isReadOnlyText(event.widget)) {
      event.widget.setData(LEFT_ALONE, Boolean.TRUE);
    }
  }

  /** Some labels are texts, so that one can copy them. */
  private static boolean isReadOnlyText(Widget widget) {
    return widget instanceof Text && (widget.getStyle() & SWT.READ_ONLY) != 0;
  }
}
