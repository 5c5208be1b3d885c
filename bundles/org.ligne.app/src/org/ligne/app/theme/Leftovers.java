package org.ligne.app.theme;

import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * Takes away what a change of theme leaves behind. On Linux the window system learns of the new
 * theme a moment after the platform has given all controls back their usual colours, and so some
 * keep the usual words of the former theme: white on white.
 *
 * <p>UI thread only.
 */
public final class Leftovers {
  private final Display display;
  private Set<Color> words;

  private Leftovers(Display display) {
    this.display = display;
    words = usualWords();
  }

  /** From now on, until the display is gone. */
  public static void clear(Display display) {
    display.addListener(SWT.Settings, new Leftovers(display)::changed);
  }

  private void changed(Event event) {
    Set<Color> former = words;
    words = usualWords();
    if (!words.equals(former)) {
      for (Shell shell : display.getShells()) {
        clear(shell, former);
      }
    }
  }

  private Set<Color> usualWords() {
    return Set.copyOf(
        List.of(
            display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND),
            display.getSystemColor(SWT.COLOR_LIST_FOREGROUND)));
  }

  private void clear(Control control, Set<Color> former) {
    if (former.contains(control.getForeground())) {
      // Taking back what was never given would do nothing.
      control.setForeground(display.getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
      control.setForeground(null);
    }
    if (control instanceof Composite composite) {
      for (Control child : composite.getChildren()) {
        clear(child, former);
      }
    }
  }
}
