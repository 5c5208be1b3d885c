package org.ligne.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.picture.Drawn;

/** The pages of the editor that show a plan. */
class PagesTourTest extends Tour {

  @ParameterizedTest
  @MethodSource("looks")
  void calendar(Look look) {
    look.choose();
    LigneTextEditor editor = (LigneTextEditor) open("noel.ligne");
    Ui.await("tabs", () -> editor.pages().control().getItemCount() > 1);
    Ui.run(() -> editor.pages().show("calendar"));
    Drawn calendar = Drawn.in(Ui.get(() -> editor.pages().control()));
    Ui.await("cards", () -> calendar.canvas().scene().orElseThrow().elements().size() > 20);
    assertEquals("calendar", Ui.get(() -> editor.pages().front()));
    Gallery.hang("page-calendar", look, window());
  }
}
