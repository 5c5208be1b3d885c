package org.ligne.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.preview.Seen;

/** What posts will look like, beside the text they are written in. */
class PreviewTourTest extends Tour {

  @ParameterizedTest
  @MethodSource("looks")
  void networks(Look look) {
    look.choose();
    IEditorPart editor = open("rentree.ligne");
    Seen seen = Seen.open();
    for (String post : List.of("AvantLaCloche", "BoiteEtLumiere", "Carnet")) {
      Seen.caretBehind(editor, "post " + post);
      Ui.await("the preview of " + post, () -> !seen.name("text").isEmpty());
      Gallery.hang("view-preview-" + post.toLowerCase(Locale.ROOT), look, window());
    }
    assertTrue(Ui.get(() -> !seen.name("sender").isEmpty()));
  }
}
