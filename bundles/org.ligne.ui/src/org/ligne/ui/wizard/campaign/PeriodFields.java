package org.ligne.ui.wizard.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.ligne.ui.base.Now;
import org.ligne.ui.wizard.Form;

/** The first and the last day. */
final class PeriodFields {
  private static final int WEEKS = 6;

  private final DateTime from;
  private final DateTime to;

  PeriodFields(Form form) {
    form.label(Messages.from);
    Composite line = new Composite(form.parent(), SWT.NONE);
    Form.wide(line);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
    from = field(line, form.changed());
    Label label = new Label(line, SWT.NONE);
    label.setText(Messages.to);
    to = field(line, form.changed());
    LocalDate monday = Now.day(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    set(from, monday);
    set(to, monday.plusWeeks(WEEKS).minusDays(1));
  }

  private static DateTime field(Composite line, Runnable changed) {
    DateTime field = new DateTime(line, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
    field.addListener(SWT.Selection, event -> changed.run());
    return field;
  }

  private static void set(DateTime field, LocalDate day) {
    field.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
  }

  private static LocalDate day(DateTime field) {
    return LocalDate.of(field.getYear(), field.getMonth() + 1, field.getDay());
  }

  LocalDate from() {
    return day(from);
  }

  LocalDate to() {
    return day(to);
  }
}
