package org.ligne.ui.tests.driver;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** Presses real keys: they go through the window system to the control that has the focus. */
public final class Keys {
  private static final long PATIENCE_MS = 500;
  private static final Semaphore RELEASED = new Semaphore(0);
  private static boolean listening;

  private Keys() {}

  private static synchronized void listen() {
    if (!listening) {
      listening = true;
      Ui.run(() -> Ui.display().addFilter(SWT.KeyUp, event -> RELEASED.release()));
    }
  }

  /** Types a text, a key at a time. */
  public static void type(String text) {
    text.chars().forEach(each -> press(typed((char) each)));
  }

  /**
   * Presses keys together.
   *
   * @param combination as in {@code CTRL+SHIFT+F}, {@code ARROW_DOWN} or {@code CR}
   */
  public static void press(String combination) {
    try {
      KeyStroke stroke = KeyStroke.getInstance(combination);
      press(new Stroke(stroke.getModifierKeys(), lower(stroke.getNaturalKey())));
    } catch (ParseException e) {
      throw new IllegalArgumentException(combination, e);
    }
  }

  /**
   * Presses keys in a control, past the window system: while a list without the focus is open, keys
   * that are posted go to the list, though those of a user go to the control.
   */
  public static void press(Control control, String combination) {
    try {
      KeyStroke stroke = KeyStroke.getInstance(combination);
      int key = lower(stroke.getNaturalKey());
      Ui.run(() -> control.notifyListeners(SWT.KeyDown, pressed(key, stroke.getModifierKeys())));
      Ui.run(() -> control.notifyListeners(SWT.KeyUp, pressed(key, stroke.getModifierKeys())));
    } catch (ParseException e) {
      throw new IllegalArgumentException(combination, e);
    }
  }

  private static Event pressed(int key, int modifiers) {
    Event event = new Event();
    event.keyCode = key;
    event.stateMask = modifiers;
    boolean isControl = (modifiers & SWT.CTRL) != 0 && key >= 'a' && key <= 'z';
    int character = isControl ? key - 'a' + 1 : key;
    event.character = (key & SWT.KEYCODE_BIT) == 0 ? (char) character : 0;
    return event;
  }

  /** Gives a control the focus and waits until it has it. */
  public static void focus(Control control) {
    Ui.await(
        "the focus",
        () -> {
          control.getShell().forceActive();
          return control.isFocusControl() || control.forceFocus() && control.isFocusControl();
        });
  }

  private static int lower(int key) {
    return key >= 'A' && key <= 'Z' ? Character.toLowerCase(key) : key;
  }

  private static Stroke typed(char character) {
    return switch (character) {
      case '\n' -> new Stroke(0, SWT.CR);
      default -> new Stroke(0, character);
    };
  }

  private static void press(Stroke stroke) {
    List<Event> down = new ArrayList<>();
    for (int modifier : new int[] {SWT.CTRL, SWT.SHIFT, SWT.ALT, SWT.COMMAND}) {
      if ((stroke.modifiers() & modifier) != 0) {
        down.add(key(modifier));
      }
    }
    down.add(key(stroke.key()));
    List<Event> up = new ArrayList<>(down);
    Collections.reverse(up);
    listen();
    RELEASED.drainPermits();
    down.forEach(event -> post(event, SWT.KeyDown));
    up.forEach(event -> post(event, SWT.KeyUp));
    awaitReleased(up.size());
  }

  /**
   * Nobody types faster than the window takes keys. Keys that menus take are never seen released,
   * so this does not insist.
   */
  private static void awaitReleased(int keys) {
    try {
      RELEASED.tryAcquire(keys, PATIENCE_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while typing", e);
    }
  }

  private static Event key(int key) {
    Event event = new Event();
    boolean isCharacter = (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0;
    event.character = isCharacter ? (char) key : 0;
    // Keys such as Enter are known by their code alone.
    event.keyCode = isCharacter && key >= ' ' && key != SWT.DEL ? 0 : key;
    return event;
  }

  private static void post(Event event, int type) {
    Ui.run(
        () -> {
          event.type = type;
          if (!Ui.display().post(event)) {
            throw new AssertionError("the window system took no key: " + event);
          }
        });
  }

  private record Stroke(int modifiers, int key) {}
}
