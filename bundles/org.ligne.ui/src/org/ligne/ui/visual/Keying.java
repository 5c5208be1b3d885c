package org.ligne.ui.visual;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.ligne.visual.scene.Element;

/** What keys do to a picture. */
final class Keying {
  private final SceneCanvas canvas;

  Keying(SceneCanvas canvas) {
    this.canvas = canvas;
    canvas.control().addListener(SWT.KeyDown, this::down);
    canvas.control().addListener(SWT.Traverse, Keying::traverse);
    canvas.control().addListener(SWT.FocusIn, event -> begin());
    canvas.control().addListener(SWT.MenuDetect, this::menu);
  }

  /** A menu that keys ask for opens where the keyboard is, not where the pointer was left. */
  private void menu(Event event) {
    if (event.detail == SWT.MENU_KEYBOARD) {
      canvas.focused().map(Element::box).map(canvas::window).ifPresent(at -> place(event, at));
    }
  }

  private void place(Event event, Rectangle element) {
    Point point = canvas.control().toDisplay(element.x, element.y + element.height);
    event.x = point.x;
    event.y = point.y;
  }

  /** Arrow keys are for the picture; the tab key leaves it, as everywhere. */
  private static void traverse(Event event) {
    event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
  }

  /** Who comes by keyboard is somewhere at once, and nothing scrolls away for it. */
  private void begin() {
    if (canvas.focused().isEmpty() && canvas.scene().isPresent()) {
      canvas.selection().stream()
          .findFirst()
          .or(() -> canvas.all().stream().filter(canvas::isInSight).findFirst())
          .ifPresent(canvas::focus);
    }
  }

  private void down(Event event) {
    boolean beside = (event.stateMask & SWT.MOD1) != 0;
    if (!event.doit) {
      return;
    }
    switch (event.keyCode) {
      case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> step(event, beside);
      case SWT.HOME -> go(canvas.all().stream().findFirst(), beside);
      case SWT.END -> go(canvas.all().reversed().stream().findFirst(), beside);
      case SWT.CR, SWT.KEYPAD_CR -> canvas.open();
      case SWT.INSERT -> canvas.place().ifPresent(canvas.user()::made);
      case SWT.ESC -> canvas.chooseNothing();
      case ' ' -> canvas.focused().ifPresent(each -> canvas.choose(each, true));
      default -> {
        // Keys of others.
      }
    }
  }

  /** With more keys held, an arrow is a command of its own, such as to move an entry by a day. */
  private void step(Event event, boolean beside) {
    if ((event.stateMask & (SWT.MOD2 | SWT.MOD3)) == 0) {
      go(canvas.focused().flatMap(from -> Focus.from(from, event.keyCode, canvas.all())), beside);
    }
  }

  private void go(Optional<Element> element, boolean beside) {
    element.ifPresent(
        to -> {
          canvas.focus(to);
          if (!beside) {
            canvas.choose(to, false);
          }
        });
  }
}
