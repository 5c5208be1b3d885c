package org.ligne.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.picture.Drawn;
import org.ligne.visual.scene.Scene;

/**
 * What shows a plan: pages of the editor beside the other views, and views as large as the window.
 */
class PagesTourTest extends Tour {
  private static final int MANY = 20;
  private static final String VIEWS = "org.ligne.ui.view.";

  /** What there is to see; after the name of the picture, what is chosen in the bar above it. */
  private static final List<Sight> SIGHTS =
      List.of(
          new Sight("calendar", List.of("Month", "Week", "Day", "Agenda"), List.of()),
          new Sight("timeline", List.of("Everything", "Month", "Week"), List.of()),
          new Sight("mix", List.of("Channels", "Pillars"), List.of("Trend")),
          new Sight("load", List.of(), List.of()));

  /**
   * A page and the view of the same name.
   *
   * @param choices what is chosen above it; each is another picture
   * @param ticks what is ticked above it, and unticked again
   */
  private record Sight(String name, List<String> choices, List<String> ticks) {}

  /** Some of the plan is past then, and some is not. */
  @Override
  String now() {
    return "2026-11-24T10:20:00Z";
  }

  @ParameterizedTest
  @MethodSource("looks")
  void pages(Look look) {
    look.choose();
    LigneTextEditor editor = (LigneTextEditor) open("noel.ligne");
    Ui.await("tabs", () -> editor.pages().control().getItemCount() > 1);
    for (Sight each : SIGHTS) {
      Ui.run(() -> editor.pages().show(each.name()));
      hang("page-", each, Ui.get(() -> editor.pages().control()), look);
      assertEquals(each.name(), Ui.get(() -> editor.pages().front()));
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void views(Look look) {
    look.choose();
    open("noel.ligne");
    for (Sight each : SIGHTS) {
      IViewPart view = Workbench.show(VIEWS + each.name());
      zoom(view);
      hang("view-", each, window(), look);
      zoom(view);
      assertEquals(VIEWS + each.name(), Ui.get(() -> view.getSite().getId()));
    }
  }

  private static void zoom(IViewPart view) {
    Ui.run(
        () -> {
          IWorkbenchPartReference part = Workbench.page().getReference(view);
          Workbench.page().toggleZoom(part);
        });
  }

  private static void hang(String kind, Sight sight, Composite around, Look look) {
    Drawn drawn = Drawn.in(around);
    Ui.await("its parts", () -> scene(drawn).elements().size() > MANY);
    if (sight.choices().isEmpty()) {
      Gallery.hang(kind + sight.name(), look, window());
    }
    drawn.awaitSettled();
    for (String choice : sight.choices()) {
      Scene before = Ui.get(() -> scene(drawn));
      Widgets.click(drawn.around(), choice);
      Ui.await("another picture", () -> scene(drawn) != before);
      Gallery.hang(
          "%s%s-%s".formatted(kind, sight.name(), choice.toLowerCase(Locale.ROOT)), look, window());
    }
    for (String tick : sight.ticks()) {
      Widgets.click(drawn.around(), tick);
      Gallery.hang(
          "%s%s-%s".formatted(kind, sight.name(), tick.toLowerCase(Locale.ROOT)), look, window());
      Widgets.click(drawn.around(), tick);
    }
  }

  private static Scene scene(Drawn drawn) {
    return drawn.canvas().scene().orElseThrow();
  }
}
