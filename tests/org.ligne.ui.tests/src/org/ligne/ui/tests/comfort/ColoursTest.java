package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Colours of the text as they stand on the screen. */
@InWorkbench
class ColoursTest {
  private static final String PREFIX = "org.ligne.editor.colour.";

  @Test
  void wordsAreColouredAtOnceAndNamesByWhatTheyMean() {
    var typing = Typing.campaign();
    assertEquals(theme("keyword"), typing.colour("campaign"));
    assertEquals(theme("date"), typing.colour("2026-09-01"));
    assertEquals(theme("text"), typing.colour("\"La nouvelle"));
    typing.awaitColour("Savoir", theme("pillar"));
    typing.awaitColour("Hugo", theme("person"));
    typing.awaitColour("linkedin", theme("channel"));
    typing.awaitColour("Maison", theme("content"));
    typing.awaitColour("Annonce", theme("declaration"));
    assertEquals(SWT.BOLD, typing.style("Annonce").fontStyle);
  }

  @Test
  void coloursStayOnTheirWordsWhileSomebodyTypesAboveThem() {
    var typing = Typing.campaign();
    typing.awaitColour("Savoir", theme("pillar"));
    Workbench.caretBehind(typing.editor, "2026-09-30");
    Keys.type("\n\n// note");
    assertEquals(theme("pillar"), typing.colour("Savoir"));
    assertEquals(theme("comment"), typing.colour("// note"));
  }

  @Test
  void aNameThatNoLongerMeansAnythingLosesItsColour() {
    var typing = Typing.campaign();
    typing.awaitColour("Annonce", theme("declaration"));
    Workbench.select(typing.editor, "post Annonce");
    Keys.type("// ");
    typing.awaitColour("// ", theme("comment"));
    assertNotEquals(theme("pillar"), typing.colour("pillar Savoir"));
  }

  @Test
  void everyStyleHasAColourOfTheTheme() {
    for (var key : new String[] {"keyword", "value", "hashtag", "comment", "platform"}) {
      assertTrue(Ui.get(() -> JFaceResources.getColorRegistry().hasValueFor(PREFIX + key)), key);
    }
  }

  static RGB theme(String key) {
    return Ui.get(() -> JFaceResources.getColorRegistry().getRGB(PREFIX + key));
  }
}
