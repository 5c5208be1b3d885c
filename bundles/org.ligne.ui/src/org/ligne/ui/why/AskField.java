package org.ligne.ui.why;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;

/**
 * A day and a time to ask about; Enter asks, as the button does. Times are chosen or typed, on a
 * clock of 24 hours, as everywhere else.
 */
final class AskField {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final int HALF_HOURS = 48;
  private static final int TIME_WIDTH = 96;

  private final Composite body;
  private final DateTime day;
  private final Combo time;
  private final Button ask;
  private final Consumer<LocalDateTime> asked;

  AskField(Composite parent, Consumer<LocalDateTime> asked) {
    this.asked = asked;
    body = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(body);
    day = new DateTime(body, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
    name(day, Messages.day);
    time = new Combo(body, SWT.DROP_DOWN);
    time.setItems(halfHours());
    GridDataFactory.swtDefaults().hint(TIME_WIDTH, SWT.DEFAULT).applyTo(time);
    time.addListener(SWT.Modify, event -> look());
    name(time, Messages.time);
    ask = new Button(body, SWT.PUSH);
    ask.setText(Messages.ask);
    ask.addListener(SWT.Selection, event -> ask());
  }

  private void name(Control field, String name) {
    field.addListener(SWT.DefaultSelection, event -> ask());
    field.setToolTipText(name);
    Lines.named(field, name);
  }

  private static String[] halfHours() {
    return IntStream.range(0, HALF_HOURS)
        .mapToObj(i -> LocalTime.MIDNIGHT.plusMinutes(30L * i))
        .map(CLOCK::format)
        .toArray(String[]::new);
  }

  Composite control() {
    return body;
  }

  /** Shows a moment to begin with. */
  void show(LocalDateTime at) {
    day.setDate(at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth());
    time.setText(CLOCK.format(at));
  }

  private void look() {
    if (ask != null) {
      ask.setEnabled(time().isPresent());
    }
  }

  /** What is typed, if it is a time. */
  private Optional<LocalTime> time() {
    String text = time.getText().strip();
    return text.matches("([01]?\\d|2[0-3])[:h][0-5]\\d")
        ? Optional.of(LocalTime.parse((text.length() < 5 ? "0" : "") + text.replace('h', ':')))
        : Optional.empty();
  }

  private void ask() {
    moment().ifPresent(asked);
  }

  /** What is typed, if it is a moment. */
  Optional<LocalDateTime> moment() {
    LocalDate on = LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay());
    return time().map(on::atTime);
  }

  void focus() {
    day.setFocus();
  }
}
