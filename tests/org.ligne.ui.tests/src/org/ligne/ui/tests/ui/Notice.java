package org.ligne.ui.tests.ui;

import static org.ligne.ui.tests.driver.Language.own;

import java.util.List;
import org.eclipse.swt.widgets.Shell;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Widgets;

/** The notices in the corner of the screen. */
final class Notice {
  private Notice() {}

  /** What the notice says in which a sentence begins so, as soon as it is there. */
  static List<String> with(String start) {
    Shell notice =
        Shells.that(
            "a notice " + start,
            shell ->
                shell.getText().isEmpty()
                    && Widgets.texts(shell).stream().anyMatch(text -> text.startsWith(own(start))));
    return Widgets.texts(notice);
  }
}
