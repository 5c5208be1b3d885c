package org.ligne.ui.tests.comfort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** The colours follow the theme, and can be read in both. */
@InWorkbench
class ThemeTest {
  private static final String COMMAND = "org.ligne.app.command.switchTheme";
  private static final double LEAST = 4.5;

  @AfterEach
  void light() {
    choose("light");
  }

  @Test
  void anOpenEditorChangesItsColours() {
    choose("light");
    var typing = Typing.campaign();
    typing.awaitColour("Savoir", ColoursTest.theme("pillar"));
    RGB light = typing.colour("campaign");
    assertReadable(typing);
    choose("dark");
    Ui.await("another colour", () -> !light.equals(typing.colour("campaign")));
    assertEquals(new RGB(172, 172, 242), typing.colour("campaign"));
    typing.awaitColour("Savoir", ColoursTest.theme("pillar"));
    assertReadable(typing);
    assertNotEquals(light, typing.colour("campaign"));
  }

  private static void assertReadable(Typing typing) {
    RGB ground = Ui.get(() -> typing.widget.getBackground().getRGB());
    for (var word : new String[] {"campaign", "Annonce", "Savoir", "Hugo", "2026", "\"La"}) {
      double contrast = contrast(typing.colour(word), ground);
      assertTrue(contrast >= LEAST, () -> word + ": " + contrast + " on " + ground);
    }
  }

  private static double contrast(RGB one, RGB other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(RGB colour) {
    return 0.2126 * linear(colour.red)
        + 0.7152 * linear(colour.green)
        + 0.0722 * linear(colour.blue);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static void choose(String theme) {
    Ui.run(
        () -> {
          var command = Workbench.window().getService(ICommandService.class).getCommand(COMMAND);
          Workbench.window()
              .getService(IHandlerService.class)
              .executeCommand(
                  ParameterizedCommand.generateCommand(command, Map.of(COMMAND + ".to", theme)),
                  null);
        });
  }
}
