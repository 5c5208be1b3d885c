package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.junit.jupiter.api.Test;
import org.ligne.editor.preferences.Preferences;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Shells;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;

/** The preference pages of the editor. */
@InWorkbench
class PreferencesTest {
  private static final String KEYWORD = "org.ligne.editor.colour.keyword";

  @Test
  void aChoiceIsKeptAndItsDefaultRestored() {
    var page = open("org.ligne.editor.preferences.editor");
    Widgets.click(page, "Format the file when it is saved");
    Widgets.click(page, "Apply");
    Ui.await("the choice", () -> Preferences.isOn(Preferences.FORMAT_ON_SAVE));
    Widgets.click(page, "Restore Defaults");
    Widgets.click(page, "Apply and Close");
    Shells.awaitClosed(page);
    assertFalse(Preferences.isOn(Preferences.FORMAT_ON_SAVE));
  }

  @Test
  void boldKeywordsAreShownInThePreviewAndInTheEditor() {
    var typing = Typing.campaign();
    var page = open("org.ligne.editor.preferences.colours");
    Button bold = Widgets.button(page, "Bold");
    assertFalse(Ui.get(bold::getSelection));
    Widgets.click(bold);
    var preview = Widgets.find(page, StyledText.class);
    Ui.await("a bold preview", () -> isBold(preview, "campaign"));
    Widgets.click(page, "Apply");
    Ui.await("a bold keyword", () -> isBold(typing.widget, "campaign"));
    Widgets.click(page, "Restore Defaults");
    Widgets.click(page, "Apply and Close");
    Ui.await("a plain keyword", () -> !isBold(typing.widget, "campaign"));
  }

  @Test
  void aColourOfTheThemeChangedElsewhereIsFollowed() {
    var typing = Typing.campaign();
    var theme = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
    RGB former = ColoursTest.theme("keyword");
    Ui.run(() -> PreferenceConverter.setValue(theme, KEYWORD, new RGB(1, 2, 3)));
    try {
      typing.awaitColour("campaign", new RGB(1, 2, 3));
    } finally {
      Ui.run(() -> theme.setToDefault(KEYWORD));
    }
    typing.awaitColour("campaign", former);
    assertEquals(former, ColoursTest.theme("keyword"));
  }

  @Test
  void restoredColoursAreThoseOfTheTheme() {
    RGB former = ColoursTest.theme("keyword");
    var page = open("org.ligne.editor.preferences.colours");
    Widgets.click(page, "Restore Defaults");
    Widgets.click(page, "Apply and Close");
    Shells.awaitClosed(page);
    assertEquals(former, ColoursTest.theme("keyword"));
    assertTrue(former.blue > 0);
  }

  private static boolean isBold(StyledText widget, String word) {
    var style = widget.getStyleRangeAtOffset(widget.getText().indexOf(word));
    return style != null && style.fontStyle == org.eclipse.swt.SWT.BOLD;
  }

  private static Shell open(String page) {
    Ui.start(() -> PreferencesUtil.createPreferenceDialogOn(null, page, null, null).open());
    return Shells.titled("Preferences");
  }
}
