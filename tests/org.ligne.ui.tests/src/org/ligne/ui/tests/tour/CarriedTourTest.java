package org.ligne.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.preview.Seen;

/** What posts carry besides a text, as large as the window. */
class CarriedTourTest extends Tour {
  private static final String VIEW = "org.ligne.ui.view.preview";

  @ParameterizedTest
  @MethodSource("looks")
  void thread(Look look) {
    look.choose();
    IEditorPart editor = open("rentree.ligne");
    Seen seen = at(editor, "BoiteEtLumiere");
    seen.press(in("x, on X", "x, sur X"));
    hang("thread", "sender/2", seen, look);
  }

  private static Seen at(IEditorPart editor, String post) {
    Seen seen = Seen.open();
    Seen.caretBehind(editor, "post " + post);
    Ui.await("the preview of " + post, () -> !seen.name("text").isEmpty());
    return seen;
  }

  private static void hang(String scene, String part, Seen seen, Look look) {
    IViewPart view = Workbench.show(VIEW);
    zoom(view);
    Ui.await(part, () -> !seen.name(part).isEmpty());
    Gallery.hang("carried-" + scene, look, window());
    assertTrue(Ui.get(() -> !seen.name("sender").isEmpty()));
    zoom(view);
  }

  private static void zoom(IViewPart view) {
    Ui.run(() -> Workbench.page().toggleZoom(Workbench.page().getReference(view)));
  }
}
