package org.ligne.ui.tests.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.visual.scene.Element;
import org.ligne.visual.scene.Scene;

/** While the text changes, a picture stays where it is: what is in sight, and what is selected. */
@InWorkbench
class KeptTest {
  private static final String TITLE = "\"Le coffret de Noël\"";

  /** How a picture stands in its window. */
  private record Standing(Rectangle bounds, int across, int down, List<String> selected) {
    static Standing of(Drawn drawn) {
      return Ui.get(
          () ->
              new Standing(
                  drawn.canvas().control().getBounds(),
                  drawn.canvas().control().getHorizontalBar().getSelection(),
                  drawn.canvas().control().getVerticalBar().getSelection(),
                  drawn.canvas().selection().stream().map(Element::id).toList()));
    }
  }

  private static LigneTextEditor open() {
    Projects.example("packs-maison");
    return (LigneTextEditor)
        Workbench.open(Projects.example("maison-du-the").getFile("noel.ligne"));
  }

  /** A page with a choice of its bar, or as it opens. */
  private static Drawn page(LigneTextEditor editor, String id, String choice) {
    Ui.await("tabs", () -> editor.pages().control().getItemCount() > 1);
    Ui.run(() -> editor.pages().show(id));
    Drawn drawn = Drawn.in(Ui.get(() -> editor.pages().control()));
    if (choice != null) {
      Scene first = scene(drawn.awaitSettled());
      Widgets.click(drawn.around(), choice);
      Ui.await("the choice", () -> drawn.canvas().scene().orElseThrow() != first);
    }
    return drawn.awaitSettled();
  }

  private static Scene scene(Drawn drawn) {
    return Ui.get(() -> drawn.canvas().scene().orElseThrow());
  }

  private static void replace(LigneTextEditor editor, String old, String words) {
    IDocument document = Workbench.document(editor);
    Ui.run(() -> document.replace(document.get().indexOf(old), old.length(), words));
  }

  private static void scroll(Drawn drawn) {
    Ui.run(
        () -> {
          Canvas canvas = drawn.canvas().control();
          for (ScrollBar bar : List.of(canvas.getHorizontalBar(), canvas.getVerticalBar())) {
            bar.setSelection((bar.getMaximum() - bar.getThumb()) / 2);
            bar.notifyListeners(SWT.Selection, new Event());
          }
          canvas.update();
        });
  }

  /** How it stood whenever it was painted, be it for a moment. */
  private static Set<Standing> watched(Drawn drawn) {
    Set<Standing> seen = new CopyOnWriteArraySet<>();
    Ui.run(
        () ->
            drawn.canvas().control().addListener(SWT.Paint, event -> seen.add(Standing.of(drawn))));
    return seen;
  }

  @ParameterizedTest
  @CsvSource({
    "calendar, Month",
    "calendar, Week",
    "calendar, Agenda",
    "timeline, Week",
    "mix,",
    "load,"
  })
  void aNewPlanLeavesWhatIsInSightAndSelected(String id, String choice) {
    LigneTextEditor editor = open();
    Drawn drawn = page(editor, id, choice);
    Ui.run(() -> drawn.canvas().select(List.of(drawn.elements().get(1).id())));
    scroll(drawn);
    Standing before = Standing.of(drawn);
    assertTrue(before.across() + before.down() > 0, before.toString());
    assertEquals(1, before.selected().size());
    Scene old = scene(drawn);
    Set<Standing> seen = watched(drawn);
    replace(editor, TITLE, "\"Un coffret pour Noël\"");
    Ui.await("another picture", () -> drawn.canvas().scene().orElseThrow() != old);
    Ui.await("its paint", () -> !seen.isEmpty());
    assertEquals(before, Standing.of(drawn));
    assertEquals(Set.of(before), seen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"calendar", "timeline", "mix", "load"})
  void whatIsSaidOfOutdatedPlansMovesNothing(String id) {
    LigneTextEditor editor = open();
    Drawn drawn = page(editor, id, null);
    scroll(drawn);
    Standing before = Standing.of(drawn);
    Scene old = scene(drawn);
    Set<Standing> seen = watched(drawn);
    replace(editor, TITLE, "Le coffret");
    CLabel notice =
        Widgets.find(
            Ui.get(() -> editor.pages().control()),
            CLabel.class,
            "that says so",
            each -> each.getText().startsWith(in("The texts hold errors", "Textes en erreur")));
    assertSame(old, scene(drawn));
    assertEquals(before, Standing.of(drawn));
    replace(editor, "Le coffret", TITLE);
    Ui.await("all well again", () -> !notice.isVisible());
    assertEquals(before, Standing.of(drawn));
    assertTrue(Set.of(before).containsAll(seen), seen.toString());
  }
}
