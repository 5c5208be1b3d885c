package org.ligne.ui.tests.driver;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** Finds the controls of a window the way a user does, and uses them. */
public final class Widgets {
  private Widgets() {}

  /** The first visible control of a type that is as wanted, as soon as there is one. */
  public static <T extends Control> T find(
      Composite parent, Class<T> type, String what, Predicate<T> wanted) {
    return Ui.find(
        type.getSimpleName() + " " + what,
        () ->
            all(parent, type).stream()
                .filter(each -> each.isVisible() && wanted.test(each))
                .findFirst()
                .orElse(null));
  }

  /** The first visible control of a type. */
  public static <T extends Control> T find(Composite parent, Class<T> type) {
    return find(parent, type, "of any kind", each -> true);
  }

  /** The button with a text; its mnemonic does not count. */
  public static Button button(Composite parent, String text) {
    return find(parent, Button.class, text, each -> Language.isSaid(text, plain(each.getText())));
  }

  /** The field that stands right behind a label with a text. */
  public static Text field(Composite parent, String label) {
    return labelled(parent, label, Text.class);
  }

  /** The choice that stands right behind a label with a text. */
  public static Combo combo(Composite parent, String label) {
    return labelled(parent, label, Combo.class);
  }

  /** The control of a type that stands right behind a label with a text. */
  public static <T extends Control> T labelled(Composite parent, String label, Class<T> type) {
    return Ui.find(
        "the field labelled " + label,
        () -> {
          List<Control> controls = all(parent, Control.class);
          int at = 0;
          while (at < controls.size() && !isLabel(controls.get(at), label)) {
            at++;
          }
          return controls.stream()
              .skip(at)
              .filter(type::isInstance)
              .map(type::cast)
              .findFirst()
              .orElse(null);
        });
  }

  private static boolean isLabel(Control control, String text) {
    return control instanceof Label label && Language.isSaid(text, plain(label.getText()));
  }

  /** Presses a button, without waiting for what it opens. */
  public static void click(Button button) {
    Ui.await("button " + textOf(button) + " enabled", button::isEnabled);
    Ui.start(
        () -> {
          if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
            button.setSelection(!button.getSelection());
          } else if ((button.getStyle() & SWT.RADIO) != 0) {
            button.setSelection(true);
          }
          button.notifyListeners(SWT.Selection, event(button));
        });
  }

  /** Follows a link control. */
  public static void click(Link link) {
    Ui.start(() -> link.notifyListeners(SWT.Selection, event(link)));
  }

  /** Presses the button with a text. */
  public static void click(Composite parent, String text) {
    click(button(parent, text));
  }

  /** Puts a text into a field, as typing it would. */
  public static void fill(Text field, String text) {
    Ui.run(
        () -> {
          field.setFocus();
          field.setText(text);
        });
  }

  /** Chooses an item of a choice by its text. */
  public static void choose(Combo combo, String item) {
    Ui.run(
        () -> {
          int index = List.of(combo.getItems()).indexOf(Language.own(item));
          if (index < 0) {
            throw new AssertionError(item + " is not among " + List.of(combo.getItems()));
          }
          combo.select(index);
          combo.notifyListeners(SWT.Selection, event(combo));
        });
  }

  /** All visible texts below a control, in the order they are drawn: what a user can read. */
  public static List<String> texts(Composite parent) {
    return Ui.get(
        () ->
            all(parent, Control.class).stream()
                .filter(Control::isVisible)
                .map(Widgets::text)
                .filter(text -> text != null && !text.isBlank())
                .toList());
  }

  /** All controls of a type below a composite, in their order; on the UI thread only. */
  public static <T extends Control> List<T> all(Composite parent, Class<T> type) {
    List<T> found = new ArrayList<>();
    for (Control child : parent.getChildren()) {
      if (type.isInstance(child)) {
        found.add(type.cast(child));
      }
      if (child instanceof Composite inner) {
        found.addAll(all(inner, type));
      }
    }
    return found;
  }

  /** A text without its mnemonic. */
  public static String plain(String text) {
    return text.replaceAll("&(.)", "$1");
  }

  private static String textOf(Button button) {
    return Ui.get(button::getText);
  }

  private static String text(Control control) {
    return switch (control) {
      case Label label -> label.getText();
      case CLabel label -> label.getText();
      case Link link -> link.getText();
      case Button button -> plain(button.getText());
      case Text text -> text.getText();
      case Combo combo -> combo.getText();
      case Group group -> group.getText();
      default -> null;
    };
  }

  /** An event of a widget, as its listeners expect it. */
  public static Event event(Widget widget) {
    Event event = new Event();
    event.widget = widget;
    event.display = widget.getDisplay();
    event.type = SWT.Selection;
    return event;
  }

  /** Those of a stream that a user can see. */
  public static <T extends Control> Stream<T> visible(Stream<T> controls) {
    return controls.filter(Control::isVisible);
  }
}
