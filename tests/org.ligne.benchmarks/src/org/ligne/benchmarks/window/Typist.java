package org.ligne.benchmarks.window;

import java.time.Duration;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * Types into an editor as somebody does who is in a hurry: sentences, slips taken back, a look at
 * the proposals, a look around, saving. Keys go through the window system, at their own pace.
 */
final class Typist {
  private static final Duration BETWEEN_KEYS = Duration.ofMillis(60);
  private static final String SENTENCE = "two cups of tea make a better plan than one ";

  private final ITextEditor editor;
  private final StyledText widget;
  private int keys;

  Typist(ITextEditor editor) throws Exception {
    this.editor = editor;
    this.widget = Screen.get(() -> (StyledText) editor.getAdapter(Control.class));
  }

  /** Works for about half a minute; how many keys that took. */
  int work() throws Exception {
    focus();
    for (int place = 1; place <= 3; place++) {
      caretIntoText(place / 4.0);
      type(SENTENCE);
      press("BS", 10);
      lookAtProposals();
      press("PAGE_DOWN", 8);
      press("PAGE_UP", 8);
      press("CTRL+S", 1);
    }
    caretIntoText(0.5);
    type(SENTENCE);
    press("CTRL+Z", 20);
    press("CTRL+S", 1);
    return keys;
  }

  private void focus() throws Exception {
    Screen.find(
        "the focus",
        () -> {
          widget.getShell().forceActive();
          return widget.forceFocus() && widget.isFocusControl() ? widget : null;
        });
  }

  /** Puts the caret behind the first letter of a quoted text somewhere in the file. */
  private void caretIntoText(double part) throws Exception {
    Screen.get(
        () -> {
          String text = widget.getText();
          int statement = text.indexOf("  text ", (int) (text.length() * part));
          int place = text.indexOf('"', statement) + 2;
          editor.selectAndReveal(place, 0);
          return place;
        });
  }

  private void lookAtProposals() throws Exception {
    press("END", 1);
    press("CR", 1);
    type("on ");
    press("CTRL+SPACE", 1);
    Screen.pause(BETWEEN_KEYS.multipliedBy(5));
    press("ESC", 1);
    press("BS", 3);
  }

  private void type(String text) throws Exception {
    for (char letter : text.toCharArray()) {
      press(0, letter);
    }
  }

  private void press(String combination, int times) throws Exception {
    KeyStroke stroke = KeyStroke.getInstance(combination);
    for (int i = 0; i < times; i++) {
      press(stroke.getModifierKeys(), stroke.getNaturalKey());
    }
  }

  private void press(int modifier, int key) throws Exception {
    post(SWT.KeyDown, modifier);
    post(SWT.KeyDown, key);
    post(SWT.KeyUp, key);
    post(SWT.KeyUp, modifier);
    keys++;
    Screen.pause(BETWEEN_KEYS);
  }

  /** To the window system; never more than that is done on the UI thread here. */
  private static void post(int type, int key) throws Exception {
    if (key == 0) {
      return;
    }
    boolean printed = (key & (SWT.KEYCODE_BIT | SWT.MODIFIER_MASK)) == 0 && key >= ' ';
    Event event = new Event();
    event.type = type;
    event.character = printed && key != SWT.DEL ? Character.toLowerCase((char) key) : 0;
    event.keyCode = event.character == 0 ? key : 0;
    if (!Screen.get(() -> Screen.display().post(event))) {
      throw new IllegalStateException("the window system takes no keys");
    }
  }
}
