package org.ligne.ui.tests.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.editor.Plans;

/** Bigger and smaller letters, by the menu and by keys. */
@InWorkbench
class ZoomTest {
  private static final boolean FRENCH = Platform.getNL().startsWith("fr");
  private static final String IN = FRENCH ? "Agrandir le texte" : "Zoom In";
  private static final String OUT = FRENCH ? "Réduire le texte" : "Zoom Out";
  private static final String RESET = FRENCH ? "Taille d’origine" : "Original Size";

  private StyledText widget;
  private int before;

  @BeforeEach
  void open() {
    widget = Workbench.text(Workbench.open(Plans.campaign(Plans.project())));
    before = height();
  }

  @Test
  void theMenuZooms() {
    choose(IN);
    choose(IN);
    Ui.awaitEquals(before + 4, this::height);
    choose(OUT);
    Ui.awaitEquals(before + 2, this::height);
    choose(RESET);
    Ui.awaitEquals(before, this::height);
  }

  @Test
  void keysZoom() {
    Keys.press("CTRL+-");
    Ui.awaitEquals(before - 2, this::height);
    Keys.press("CTRL+0");
    Ui.awaitEquals(before, this::height);
  }

  @Test
  void theMenuSaysWhatItCanDoHoweverOftenItIsAsked() {
    for (int i = 0; i < 3; i++) {
      assertTrue(items().contains(IN), items().toString());
      Ui.run(
          () ->
              Workbench.page()
                  .activate(Workbench.page().showView("org.eclipse.ui.views.ProblemView")));
      assertTrue(items().contains(IN), items().toString());
      Ui.run(() -> Workbench.page().activate(Workbench.page().getActiveEditor()));
    }
  }

  private static List<String> items() {
    return Menus.items(window(), editor());
  }

  private static void choose(String item) {
    Menus.choose(window(), editor(), item);
  }

  private static String window() {
    return FRENCH ? "Fenêtre" : "Window";
  }

  private static String editor() {
    return FRENCH ? "Éditeur" : "Editor";
  }

  private int height() {
    return Ui.get(() -> widget.getFont().getFontData()[0].getHeight());
  }
}
