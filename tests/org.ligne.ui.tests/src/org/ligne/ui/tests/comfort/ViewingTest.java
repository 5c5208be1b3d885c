package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.texteditor.ITextEditorExtension6;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;
import org.ligne.ui.tests.editor.Pointer;

/**
 * The same text, shown otherwise: larger, wrapped, with its blanks, with its beginnings in sight.
 */
@InWorkbench
class ViewingTest {
  private static final String BLANKS = "org.eclipse.ui.edit.text.toggleShowWhitespaceCharacters";

  @Test
  void aKeyWrapsLongLinesOrNot() {
    var typing = Typing.campaign();
    var wrapping = (ITextEditorExtension6) typing.editor;
    assertTrue(Ui.get(wrapping::isWordWrapEnabled));
    Keys.press("ALT+SHIFT+Y");
    Ui.await("no wrapping", () -> !wrapping.isWordWrapEnabled());
    assertFalse(Ui.get(typing.widget::getWordWrap));
    Keys.press("ALT+SHIFT+Y");
    Ui.await("wrapping", typing.widget::getWordWrap);
  }

  @Test
  void keysMakeLettersLargerAndSmaller() {
    var typing = Typing.campaign();
    int before = size(typing);
    Workbench.awaitEnabled("org.eclipse.ui.edit.text.zoomIn");
    Keys.press("CTRL+=");
    Ui.await("larger letters", () -> size(typing) > before);
    Keys.press("CTRL+-");
    Ui.awaitEquals(before, () -> size(typing));
  }

  @Test
  void blanksAreShownAndHiddenAgain() {
    var typing = Typing.in("// A   B\n");
    typing.awaitColour("// A", ColoursTest.theme("comment"));
    var plain = picture(typing.widget);
    Workbench.command(BLANKS);
    try {
      Ui.await("signs for blanks", () -> !Arrays.equals(plain, picture(typing.widget)));
    } finally {
      Workbench.command(BLANKS);
    }
    Ui.await("no signs", () -> Arrays.equals(plain, picture(typing.widget)));
    assertEquals("// A   B\n", typing.text());
  }

  @Test
  void theBeginningsOfWhatOneReadsStayInSight() {
    var typing =
        Typing.in(Plans.CAMPAIGN.replace("on linkedin\n", "on linkedin\n" + "\n".repeat(80)));
    Ui.run(() -> Workbench.viewer(typing.editor).setTopIndex(40));
    StyledText sticky = Ui.find("lines above the text", () -> linesAbove(typing.widget));
    Ui.await("the campaign too", () -> sticky.getText().contains("campaign Rentree"));
    int row = Ui.get(sticky::getLineHeight);
    Ui.await("room for both", () -> sticky.getSize().y >= 2 * row && sticky.getSize().x > 60);
    Pointer.click(Ui.get(sticky::getParent), 60, row + row / 2);

    Ui.awaitEquals(3, () -> typing.widget.getLineAtOffset(typing.widget.getCaretOffset()));
    assertTrue(Ui.get(() -> typing.widget.getTopIndex()) < 5);
  }

  /** What covers the first lines of a text; null while nothing does. */
  private static StyledText linesAbove(StyledText text) {
    return Widgets.all(Workbench.window().getShell(), StyledText.class).stream()
        .filter(each -> each != text && each.isVisible())
        .filter(each -> each.getText().contains("post Annonce"))
        .findFirst()
        .orElse(null);
  }

  private static int size(Typing typing) {
    return Ui.get(() -> typing.widget.getFont().getFontData()[0].getHeight());
  }

  private static byte[] picture(StyledText text) {
    return Ui.get(
        () -> {
          var size = text.getSize();
          var image = new Image(text.getDisplay(), size.x, text.getLineHeight());
          var gc = new GC(text);
          gc.copyArea(image, 0, 0);
          gc.dispose();
          byte[] data = image.getImageData().data;
          image.dispose();
          return data;
        });
  }
}
