package org.ligne.ui.tests.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.ligne.ui.tests.driver.Language.in;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.ui.impact.ImpactView;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Screens;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.picture.Drawn;

/** Which posts a changed pack breaks and frees. */
@InWorkbench
class ImpactViewTest {
  private static final String CALENDAR = "org.ligne.ui.view.calendar";
  private static final String PACK =
      """
      platform Place {
        version "%s"
        checked 2026-11-23
        source P1 "Rules of the place" read 2026-11-23
        default format post {
          text at most %d characters grade A from P1
          hashtags at most %d grade A from P1
        }
      }
      """;
  private static final String LINE =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        channel place on Place account "@tea"
      }
      """;
  private static final String CAMPAIGN =
      """
      campaign Opening follows Tea {
        from 2026-12-07 to 2026-12-11
        post Doors { on place pinned at 2026-12-08 10:00  text en "The doors open at ten." }
        post Thanks { on place pinned at 2026-12-09 10:00  text en "Thanks." }
      }
      """;

  @TempDir Path folder;

  private static ImpactView open() {
    IProject project =
        Projects.create(
            "tea",
            Map.of(
                "place.ligne", PACK.formatted("1", 30, 5),
                "tea.ligne", LINE,
                "opening.ligne", CAMPAIGN));
    Workbench.open(project.getFile("opening.ligne"));
    ImpactView before = (ImpactView) Workbench.show(ImpactView.ID);
    Ui.run(() -> Workbench.page().hideView(before));
    return (ImpactView) Workbench.show(ImpactView.ID);
  }

  private Path pack(String text) throws IOException {
    return Files.writeString(folder.resolve("place.ligne"), text);
  }

  private static void ask(ImpactView view, List<Path> packs) {
    Ui.run(
        () -> {
          view.onlyFuture(false);
          view.ask(packs);
        });
  }

  private static Composite shell(ImpactView view) {
    return Ui.get(() -> view.getSite().getShell());
  }

  private static List<String> all(TreeItem[] items) {
    return Arrays.stream(items).map(item -> item.getText(0) + " | " + item.getText(1)).toList();
  }

  private static Tree tree(ImpactView view) {
    return Ui.find(
        "the tree",
        () ->
            Widgets.visible(Widgets.all(shell(view), Tree.class).stream())
                .filter(tree -> tree.getColumnCount() == 3)
                .filter(tree -> tree.getItemCount() > 0)
                .findFirst()
                .orElse(null));
  }

  private static void awaitText(ImpactView view, String text) {
    Ui.await(text, () -> Widgets.texts(shell(view)).stream().anyMatch(each -> each.contains(text)));
  }

  @Test
  void saysWhatToDoWhileNothingIsChosen() {
    ImpactView view = open();
    awaitText(
        view,
        in(
            "Choose the new pack to see which posts of tea",
            "Choisissez le nouveau paquet pour voir quelles publications de tea"));
    awaitText(view, in("Choose a Pack…", "Choisir un paquet…"));
  }

  @Test
  void showsBrokenPostsByLimitAndWhatMattersToNobodyLast() throws IOException {
    ImpactView view = open();
    ask(view, List.of(pack(PACK.formatted("2", 10, 3))));
    Tree tree = tree(view);
    assertEquals(
        List.of(
            "Place post: text | text at most 30 characters → text at most 10 characters",
            in("Changes that concern no post", "Changements qui ne concernent aucune publication")
                + " | "),
        Ui.get(() -> all(tree.getItems())));
    assertEquals(
        List.of(in("breaks", "casse") + " Opening/Doors/place | 2026-12-08 10:00"),
        Ui.get(() -> all(tree.getItem(0).getItems())));
    awaitText(
        view,
        in(
            "1 post breaks, 0 are freed; 2 looked at",
            "1 publication cassée, 0 libérées ; 2 examinées"));
    if (System.getProperty("impact.screens") != null) {
      Screens.take(Path.of(System.getProperty("impact.screens")));
    }
  }

  @Test
  void aPostIsChosenEverywhereAndLeadsToItsText() throws IOException {
    ImpactView view = open();
    Workbench.show(CALENDAR);
    Composite shell = shell(view);
    Drawn calendar = Drawn.in(shell);
    Workbench.show(ImpactView.ID);
    ask(view, List.of(pack(PACK.formatted("2", 10, 3))));
    Tree tree = tree(view);
    Ui.run(
        () -> {
          tree.setFocus();
          tree.setSelection(tree.getItem(0).getItem(0));
          Event event = Widgets.event(tree);
          event.item = tree.getItem(0).getItem(0);
          tree.notifyListeners(SWT.Selection, event);
        });
    Ui.awaitEquals(List.of("Opening/Doors/place"), () -> calendar.canvas().chosen());
    Ui.run(
        () -> {
          Event event = Widgets.event(tree);
          event.item = tree.getItem(0).getItem(0);
          tree.notifyListeners(SWT.DefaultSelection, event);
        });
    Ui.await(
        "the post in its text",
        () ->
            Workbench.page().getActiveEditor() instanceof IEditorPart shown
                && Workbench.page().getActivePart() == shown
                && Workbench.text(shown).getCaretOffset() >= CAMPAIGN.indexOf("post Doors")
                && Workbench.text(shown).getCaretOffset() < CAMPAIGN.indexOf("post Thanks"));
  }

  @Test
  void aHigherLimitFreesPosts() throws IOException {
    ImpactView view = open();
    Projects.write(
        ResourcesPlugin.getWorkspace().getRoot().getProject("tea"),
        "place.ligne",
        PACK.formatted("1", 10, 5));
    ask(view, List.of(pack(PACK.formatted("2", 40, 5))));
    Tree tree = tree(view);
    assertEquals(
        List.of(in("frees", "libère") + " Opening/Doors/place | 2026-12-08 10:00"),
        Ui.get(() -> all(tree.getItem(0).getItems())));
  }

  @Test
  void aBrokenPackIsSaid() throws IOException {
    ImpactView view = open();
    ask(view, List.of(pack("platform Place {\n  version\n}\n")));
    awaitText(view, "place.ligne, " + in("line", "ligne") + " ");
  }

  @Test
  void datedRulesOfPresentPacksAreLookedAtWithoutAPack() {
    ImpactView view = open();
    Projects.write(
        ResourcesPlugin.getWorkspace().getRoot().getProject("tea"),
        "place.ligne",
        PACK.formatted("1", 30, 5)
            .replace("30 characters", "30 characters until 2026-12-08")
            .replace(
                "    hashtags",
                "    text at most 5 characters since 2026-12-09 grade A from P1\n    hashtags"));
    ask(view, List.of());
    Tree tree = tree(view);
    assertEquals("Place post: text", Ui.get(() -> tree.getItem(0).getText(0)));
    assertEquals(
        List.of(in("breaks", "casse") + " Opening/Thanks/place | 2026-12-09 10:00"),
        Ui.get(() -> all(tree.getItem(0).getItems())));
  }
}
