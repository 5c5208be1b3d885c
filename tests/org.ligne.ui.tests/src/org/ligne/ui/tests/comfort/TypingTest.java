package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.texteditor.ITextEditorExtension6;
import org.junit.jupiter.api.Test;
import org.ligne.editor.preferences.Preferences;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Typing with real keys in a real editor. */
@InWorkbench
class TypingTest {
  @Test
  void aBraceAndEnterMakeABlock() {
    var typing = Typing.in("line A");
    Workbench.caretBehind(typing.editor, "line A");
    Keys.type(" {\n");
    Ui.awaitEquals("line A {\n  \n}", typing::text);
    assertEquals("line A {\n  ".length(), Ui.get(() -> typing.widget.getCaretOffset()));
  }

  @Test
  void tabsAreBlanks() {
    var typing = Typing.in("");
    Keys.press("TAB");
    Ui.awaitEquals("  ", typing::text);
  }

  @Test
  void aKeyTogglesComments() {
    var typing = Typing.campaign();
    Workbench.select(typing.editor, "on linkedin");
    Keys.press("CTRL+/");
    Ui.await("a comment", () -> typing.text().contains("    // on linkedin\n"));
    Keys.press("CTRL+/");
    Ui.await("no comment", () -> typing.text().contains("    on linkedin\n"));
  }

  @Test
  void keysPutBlockCommentsAroundASelectionAndTakeThemAway() {
    var typing = Typing.campaign();
    Workbench.select(typing.editor, "on linkedin");
    Keys.press("CTRL+SHIFT+/");
    Ui.await("a comment", () -> typing.text().contains("    /* on linkedin */\n"));
    Workbench.caretBehind(typing.editor, "on link");
    Keys.press("CTRL+SHIFT+\\");
    Ui.await("no comment", () -> typing.text().contains("    on linkedin\n"));
  }

  @Test
  void oneUndoTakesAPairBack() {
    var typing = Typing.in("team A");
    Workbench.caretBehind(typing.editor, "team A");
    Keys.type(" {");
    Ui.awaitEquals("team A {}", typing::text);
    Keys.press("CTRL+Z");
    Ui.await("no brace", () -> !typing.text().contains("{"));
  }

  @Test
  void keysGoFromStatementToStatementAndToTheBrace() {
    var typing = Typing.campaign();
    Workbench.caretBehind(typing.editor, "follows Maison");
    Keys.press("CTRL+SHIFT+ARROW_DOWN");
    Ui.awaitEquals(typing.text().indexOf("post Annonce"), () -> typing.widget.getCaretOffset());
    Workbench.caretBehind(typing.editor, "by Hugo {");
    Keys.press("CTRL+SHIFT+P");
    Ui.awaitEquals(typing.text().indexOf("  }\n}") + 3, () -> typing.widget.getCaretOffset());
  }

  @Test
  void theSelectionGrowsWithThePlanAndShrinksAgain() {
    var typing = Typing.campaign();
    typing.awaitColour("Savoir", ColoursTest.theme("pillar"));
    Workbench.caretBehind(typing.editor, "by Hu");
    Keys.press("ALT+SHIFT+ARROW_UP");
    Ui.awaitEquals("Hugo", () -> typing.widget.getSelectionText());
    Keys.press("ALT+SHIFT+ARROW_UP");
    Ui.awaitEquals("by Hugo", () -> typing.widget.getSelectionText());
    Keys.press("ALT+SHIFT+ARROW_UP");
    Ui.await("the post", () -> typing.widget.getSelectionText().startsWith("post Annonce"));
    Keys.press("ALT+SHIFT+ARROW_DOWN");
    Ui.awaitEquals("by Hugo", () -> typing.widget.getSelectionText());
    Keys.press("ALT+SHIFT+ARROW_DOWN");
    Ui.awaitEquals("Hugo", () -> typing.widget.getSelectionText());
  }

  @Test
  void longLinesAreWrappedAsThePreferenceSays() {
    var typing = Typing.campaign();
    var wrapping = (ITextEditorExtension6) typing.editor;
    assertTrue(Ui.get(wrapping::isWordWrapEnabled));
    try {
      Ui.run(() -> Preferences.store().setValue(Preferences.WRAP, false));
      assertFalse(Ui.get(wrapping::isWordWrapEnabled));
    } finally {
      Ui.run(() -> Preferences.store().setToDefault(Preferences.WRAP));
    }
    assertTrue(Ui.get(wrapping::isWordWrapEnabled));
  }

  @Test
  void furtherRowsOfALongLineStandBelowItsFirstWord() {
    var typing = Typing.in("line A {\n    objective \"" + "mot ".repeat(200) + "\"\n}\n");
    Ui.await("an indent", () -> typing.widget.getLineWrapIndent(1) > 0);
    assertEquals(0, Ui.get(() -> typing.widget.getLineWrapIndent(0)));
  }
}
