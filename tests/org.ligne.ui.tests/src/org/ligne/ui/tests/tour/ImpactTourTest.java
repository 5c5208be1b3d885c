package org.ligne.ui.tests.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.ui.impact.ImpactView;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.picture.Drawn;

/** A small plan: rules of a network that change, posts without a place, an audience far away. */
class ImpactTourTest extends Tour {
  private static final String PACK =
      """
      platform Place {
        version "%s"
        checked 2026-08-01
        source P1 "Rules of the place" read 2026-08-01
        default format post {
          text at most %d characters grade A from P1
          hashtags at most %d grade A from P1
          images 0..%d grade A from P1
        }
      }
      """;
  private static final String PLAN =
      """
      line Tea for "The Tea House" {
        languages en
        zone Europe/Paris
        audience Regulars { on place peak weekdays 12:00-13:30 }
        pillar News share at most 60%
        pillar Craft share at least 40%
        channel place "The Place" on Place account "@tea" {
          zone America/New_York
          at most 3 per week
          window mon-fri 09:00-18:00
        }
        channel journal on Blog { at most 1 per week window mon-fri 09:00-18:00 }
      }
      campaign Opening "We open" follows Tea {
        from 2026-08-17 to 2026-08-23
        phase Doors "Doors open" 2026-08-17 to 2026-08-23
        post Keys "We have the keys" in Doors pillar News {
          on place pinned at 2026-08-18 16:00
          text en "We have the keys, a kettle and one chair. #tea #opening #paris"
        }
        post Water "Which water?" in Doors pillar Craft {
          on place, journal
          text en "Soft water, just off the boil."
        }
        post Cups "Forty cups" in Doors pillar Craft { on place text en "Forty cups, no two alike. #tea" }
        post Thanks "Thank you all" in Doors pillar News { on journal text en "Thank you all." }
        post Menu "The first menu" in Doors pillar News held { on place text en "Six teas." }
      }
      """;

  @TempDir Path folder;

  private static IEditorPart plan() {
    IProject project =
        Projects.create(
            "tea", Map.of("place.ligne", PACK.formatted("1", 280, 5, 4), "tea.ligne", PLAN));
    IEditorPart editor = Workbench.open(project.getFile("tea.ligne"));
    Projects.awaitBuild();
    return editor;
  }

  @ParameterizedTest
  @MethodSource("looks")
  void impact(Look look) throws IOException {
    look.choose();
    plan();
    ImpactView view = (ImpactView) Workbench.show(ImpactView.ID);
    Path pack = Files.writeString(folder.resolve("place.ligne"), PACK.formatted("2", 40, 1, 8));
    Ui.run(
        () -> {
          view.onlyFuture(false);
          view.ask(List.of(pack));
        });
    Tree tree = Widgets.find(window(), Tree.class, "of limits", ImpactTourTest::isFilled);
    Gallery.hang("impact", look, window());
    zoom(view);
    Gallery.hang("impact-large", look, window());
    zoom(view);
    assertEquals(3, Ui.get(tree::getColumnCount));
  }

  private static boolean isFilled(Tree tree) {
    return tree.getColumnCount() == 3 && tree.getItemCount() > 1;
  }

  @ParameterizedTest
  @MethodSource("looks")
  void tray(Look look) {
    look.choose();
    plan();
    IViewPart view = Workbench.show("org.ligne.ui.view.calendar");
    zoom(view);
    Drawn drawn = Drawn.in(window());
    Ui.await("posts", () -> drawn.canvas().scene().orElseThrow().elements().size() > 3);
    for (String each : List.of("Week", "Agenda")) {
      Widgets.click(drawn.around(), each);
      drawn.awaitSettled();
      Gallery.hang("tray-" + each.toLowerCase(Locale.ROOT), look, window());
    }
    zoom(view);
    assertEquals("org.ligne.ui.view.calendar", Ui.get(() -> view.getSite().getId()));
  }

  private static void zoom(IViewPart view) {
    Ui.run(() -> Workbench.page().toggleZoom(Workbench.page().getReference(view)));
  }
}
