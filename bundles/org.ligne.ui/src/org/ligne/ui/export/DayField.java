package org.ligne.ui.export;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.DateTime;
import org.ligne.ui.wizard.Form;

/** A day, or none. */
final class DayField {
  private final Button wanted;
  private final DateTime field;

  DayField(Form form, String label, Optional<LocalDate> first) {
    wanted = new Button(form.parent(), SWT.CHECK);
    wanted.setText(label);
    wanted.setSelection(first.isPresent());
    field = new DateTime(form.parent(), SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
    GridDataFactory.swtDefaults().indent(4, 0).applyTo(field);
    field.setEnabled(first.isPresent());
    first.ifPresent(this::set);
    wanted.addListener(
        SWT.Selection,
        event -> {
          field.setEnabled(wanted.getSelection());
          form.changed().run();
        });
    field.addListener(SWT.Selection, event -> form.changed().run());
  }

  /** Proposes a day, as long as none is chosen. */
  void propose(LocalDate day) {
    if (!wanted.getSelection()) {
      set(day);
    }
  }

  private void set(LocalDate day) {
    field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
  }

  Optional<LocalDate> day() {
    return wanted.getSelection()
        ? Optional.of(LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay()))
        : Optional.empty();
  }
}
