package org.ligne.ui.schedule;

import java.util.Optional;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** Asks by how many days entries are to go. */
final class ShiftDialog {
  private static final int MOST = 3660;

  private ShiftDialog() {}

  static Optional<Integer> ask(Shell shell) {
    InputDialog dialog =
        new InputDialog(
            shell, Messages.shiftTitle, Messages.shiftQuestion, "7", ShiftDialog::wrong);
    return dialog.open() == Window.OK ? days(dialog.getValue()) : Optional.empty();
  }

  private static String wrong(String text) {
    return days(text).isPresent() ? null : Messages.shiftWrong;
  }

  private static Optional<Integer> days(String text) {
    String plain = text.strip().replace('\u2212', '-');
    return plain.matches("[+-]?\\d{1,4}")
        ? Optional.of(Integer.parseInt(plain)).filter(days -> Math.abs(days) <= MOST)
        : Optional.empty();
  }
}
