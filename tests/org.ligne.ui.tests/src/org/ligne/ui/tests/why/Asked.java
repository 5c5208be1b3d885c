package org.ligne.ui.tests.why;

import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IViewPart;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.picture.Drawn;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Element;

/** The view "Why here" as its user sees it. */
final class Asked {
  static final String ID = "org.ligne.ui.view.why";
  private static final String CALENDAR = "org.ligne.ui.view.calendar";

  private final IViewPart view;

  private Asked(IViewPart view) {
    this.view = view;
  }

  /** Opens the view and chooses entries in the calendar. */
  static Asked about(String... entries) {
    Drawn calendar = calendar();
    IViewPart view = Workbench.show(ID);
    choose(calendar, entries);
    return new Asked(view);
  }

  /** Opens the view, which goes along with the caret of the text. */
  static Asked atCaret() {
    return new Asked(Workbench.show(ID));
  }

  /** The picture of the calendar's view. */
  static Drawn calendar() {
    IViewPart calendar = Workbench.show(CALENDAR);
    Composite shell = Ui.get(() -> calendar.getSite().getShell());
    return Drawn.in(shell);
  }

  /** Clicks on entries, the second and later ones in addition. */
  static void choose(Drawn calendar, String... entries) {
    for (int i = 0; i < entries.length; i++) {
      String id = entries[i];
      int keys = i == 0 ? 0 : SWT.MOD1;
      Box box = Ui.find("the card of " + id, () -> box(calendar, id));
      Ui.run(
          () -> {
            calendar.canvas().control().forceFocus();
            Rectangle place = calendar.canvas().window(box);
            send(calendar, SWT.MouseDown, place, keys);
            send(calendar, SWT.MouseUp, place, keys);
          });
    }
  }

  private static Box box(Drawn calendar, String id) {
    return calendar.canvas().scene().orElseThrow().elements().stream()
        .filter(each -> each.id().equals(id))
        .map(Element::box)
        .findFirst()
        .orElse(null);
  }

  private static void send(Drawn calendar, int type, Rectangle place, int keys) {
    Event event = new Event();
    event.type = type;
    event.button = 1;
    event.count = 1;
    event.stateMask = keys;
    event.x = place.x + 4;
    event.y = place.y + 4;
    calendar.canvas().control().notifyListeners(type, event);
  }

  IViewPart view() {
    return view;
  }

  /** All it says, a line each: titles, sentences, links. On the UI thread only. */
  List<String> lines() {
    return Widgets.all(body(), Control.class).stream()
        .filter(Control::isVisible)
        .map(Asked::text)
        .filter(text -> !text.isBlank())
        .toList();
  }

  private static String text(Control control) {
    return switch (control) {
      case Label label -> label.getText();
      case Link link -> link.getText().replaceAll("</?a[^>]*>", "");
      default -> "";
    };
  }

  /** Waits until one of its lines is as wanted. */
  void await(String line) {
    Ui.await("“" + line + "” in\n" + String.join("\n", Ui.get(this::lines)), () -> says(line));
  }

  boolean says(String line) {
    return lines().stream().anyMatch(each -> each.startsWith(line));
  }

  /** The sheet, below the part's own tool bar; on the UI thread only. */
  private Composite body() {
    return Widgets.all(view.getSite().getShell(), ScrolledComposite.class).stream()
        .filter(each -> each.isVisible() && !Widgets.all(each, DateTime.class).isEmpty())
        .findFirst()
        .map(Composite.class::cast)
        .orElseGet(() -> view.getSite().getShell());
  }

  /**
   * Makes the ground of the sheet black or white, as a change of theme does, and paints; on the UI
   * thread only.
   */
  void becomes(int ground) {
    Control sheet = ((ScrolledComposite) body()).getContent();
    sheet.setBackground(sheet.getDisplay().getSystemColor(ground));
    sheet.notifyListeners(SWT.Paint, Widgets.event(sheet));
  }

  /** The time that is typed to be asked about; on the UI thread only. */
  String typed() {
    return Widgets.all(body(), Combo.class).getFirst().getText();
  }

  /** Follows the first link whose text begins so. */
  void follow(String words) {
    Link link =
        Ui.find(
            "a link " + words,
            () ->
                Widgets.all(body(), Link.class).stream()
                    .filter(each -> text(each).startsWith(words))
                    .findFirst()
                    .orElse(null));
    Ui.run(
        () -> {
          Event event = Widgets.event(link);
          event.text = "0";
          link.notifyListeners(SWT.Selection, event);
        });
  }

  /** Presses the button that moves to a slot. */
  void move(String slot) {
    Button button =
        Ui.find(
            "a button for " + slot,
            () ->
                Widgets.all(body(), Button.class).stream()
                    .filter(each -> String.valueOf(each.getToolTipText()).contains(slot))
                    .findFirst()
                    .orElse(null));
    Widgets.click(button);
  }

  /** Asks about a moment with the keyboard: Enter in the field of the time. */
  void ask(LocalDateTime at) {
    Ui.run(
        () -> {
          DateTime day = Widgets.all(body(), DateTime.class).getFirst();
          day.setDate(at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth());
          Combo time = Widgets.all(body(), Combo.class).getFirst();
          time.setText(at.toLocalTime().toString());
          time.notifyListeners(SWT.DefaultSelection, Widgets.event(time));
        });
  }
}
