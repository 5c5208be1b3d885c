package org.ligne.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.picture.Drawn;

/** The pages of the editor that show a plan. */
class PagesTourTest extends Tour {
  private static final int MANY = 20;

  @ParameterizedTest
  @MethodSource("looks")
  void pages(Look look) {
    look.choose();
    LigneTextEditor editor = (LigneTextEditor) open("noel.ligne");
    Ui.await("tabs", () -> editor.pages().control().getItemCount() > 1);
    for (String page : new String[] {"calendar", "timeline", "mix", "load"}) {
      Ui.run(() -> editor.pages().show(page));
      Drawn picture = Drawn.in(Ui.get(() -> editor.pages().control()));
      Ui.await("parts", () -> picture.canvas().scene().orElseThrow().elements().size() > MANY);
      assertEquals(page, Ui.get(() -> editor.pages().front()));
      Gallery.hang("page-" + page, look, window());
    }
  }
}
