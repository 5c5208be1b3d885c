package org.ligne.ui.tests.chosen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.editor.pages.Pages;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.ui.tests.picture.Drawn;
import org.ligne.ui.tests.picture.Hands;
import org.ligne.visual.scene.Element;

/** What is chosen in one place is chosen everywhere, and nobody loses the keyboard over it. */
@InWorkbench
class SharedSelectionTest {
  private static final String CALENDAR = "org.ligne.ui.view.calendar";
  private static final String TIMELINE = "org.ligne.ui.view.timeline";
  private static final String MIX = "org.ligne.ui.view.mix";
  private static final String SCHEDULE = "org.ligne.ui.view.schedule";
  private static final String LINE =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        pillar News share at most 90%
        pillar Craft share at least 10%
        channel blog on Blog { window mon-fri 09:00-18:00 }
        channel ads on Facebook paid
      }
      """;
  private static final String CAMPAIGN =
      """
      campaign Opening follows Tea {
        from 2026-12-07 to 2027-01-15
        phase Start 2026-12-07 to 2026-12-20

        post Doors pillar News { on blog  at 2026-12-08 10:00  text en "The doors open." }
        post Again pillar News { on blog  at 2026-12-08 10:20  text en "They do." }
        post Thanks pillar Craft { on blog  at 2027-01-05 15:00  text en "Thank you all." }
        post Later pillar Craft held { on blog  text en "Later." }
        boost Doors on ads budget 50 EUR from 2026-12-09 to 2026-12-12
      }
      """;
  private static final String DOORS = "Opening/Doors/blog";
  private static final String AGAIN = "Opening/Again/blog";
  private static final String THANKS = "Opening/Thanks/blog";

  private IProject project;
  private LigneTextEditor editor;

  @BeforeEach
  void open() {
    project = Projects.create("tea", Map.of("tea.ligne", LINE, "opening.ligne", CAMPAIGN));
    editor = (LigneTextEditor) Workbench.open(project.getFile("opening.ligne"));
  }

  /** A picture in a view, which is all that is in sight of pictures. */
  private static Drawn view(String id) {
    Workbench.show(id);
    return Drawn.in(Ui.get(() -> Workbench.window().getShell())).awaitSettled();
  }

  private Drawn page(String id) {
    Ui.await("tabs", () -> editor.pages().control().getItemCount() > 1);
    Ui.run(() -> editor.pages().show(id));
    return Drawn.in(Ui.get(() -> editor.pages().control())).awaitSettled();
  }

  private static void awaitSelected(Drawn drawn, String... ids) {
    Ui.awaitEquals(
        List.of(ids), () -> drawn.canvas().selection().stream().map(Element::id).toList());
  }

  private void caret(String behind) {
    Ui.run(() -> Workbench.page().activate(editor));
    Workbench.caretBehind(editor, behind);
  }

  private void awaitCaretIn(String words) {
    Ui.await(
        "the caret in " + words,
        () -> {
          int caret = editor.viewer().getSelectedRange().x;
          int line = Workbench.document(editor).getLineOfOffset(caret);
          var region = Workbench.document(editor).getLineInformation(line);
          return Workbench.document(editor)
              .get(region.getOffset(), region.getLength())
              .contains(words);
        });
  }

  private static TableViewer table() {
    var view = Workbench.show(SCHEDULE);
    TableViewer viewer = Ui.get(() -> (TableViewer) view.getSite().getSelectionProvider());
    Ui.await("rows", () -> viewer.getTable().getItemCount() == 3);
    return viewer;
  }

  private static List<String> selected(TableViewer table) {
    return Arrays.stream(table.getTable().getSelection()).map(each -> each.getText(3)).toList();
  }

  @Test
  void theCaretIsFollowedByCalendarAndScheduleAndKeepsTheKeyboard() {
    TableViewer table = table();
    Drawn calendar = view(CALENDAR);
    caret("post Thanks pi");
    awaitSelected(calendar, THANKS);
    Ui.awaitEquals(List.of("Thanks"), () -> selected(table));
    assertTrue(Ui.get(() -> Workbench.text(editor).isFocusControl()));
    caret("post Doors pi");
    awaitSelected(calendar, DOORS);
    Ui.awaitEquals(List.of("Doors"), () -> selected(table));
    caret("post Later pi");
    awaitSelected(Hands.tray(calendar), "Opening/Later/blog");
    awaitSelected(calendar);
  }

  @Test
  void whoLooksAtTheCalendarAndComesBackFindsTheCaretWhereItWas() {
    caret("text en \"They");
    int before = Ui.get(() -> editor.viewer().getSelectedRange().x);
    Drawn calendar = page("calendar");
    awaitSelected(calendar, AGAIN);
    Ui.run(() -> editor.pages().show(Pages.TEXT));
    assertEquals(before, Ui.get(() -> editor.viewer().getSelectedRange().x));
  }

  @Test
  void theCaretIsFollowedByTheTimelineInItsHeapsToo() {
    Drawn timeline = view(TIMELINE);
    caret("post Again pi");
    awaitSelected(timeline, "more:" + DOORS);
    caret("post Thanks pi");
    awaitSelected(timeline, THANKS);
  }

  @Test
  void aCardIsFollowedByTheHiddenTextTheOutlineAndTheProperties() {
    Workbench.show(IPageLayout.ID_OUTLINE);
    Workbench.show(IPageLayout.ID_PROP_SHEET);
    Drawn calendar = page("calendar");
    Hands.click(calendar, calendar.element(DOORS));
    awaitCaretIn("post Doors");
    Ui.await("the outline", () -> outline().contains("Doors"));
    Ui.await("its facts", () -> facts().contains("10:00"));
    assertEquals("calendar", Ui.get(() -> editor.pages().front()));
    assertTrue(Ui.get(() -> calendar.canvas().control().isFocusControl()));
    Ui.run(() -> editor.pages().show(Pages.TEXT));
    Ui.await("the facts of the statement", () -> facts().contains(own("Post")));
  }

  private static String outline() {
    return Widgets.all(Workbench.window().getShell(), Tree.class).stream()
        .filter(each -> each.isVisible() && each.getColumnCount() == 0)
        .flatMap(each -> Arrays.stream(each.getSelection()))
        .map(TreeItem::getText)
        .toList()
        .toString();
  }

  private static String facts() {
    List<String> facts = new ArrayList<>();
    Widgets.all(Workbench.window().getShell(), Tree.class).stream()
        .filter(each -> each.isVisible() && each.getColumnCount() == 2)
        .forEach(each -> collect(each.getItems(), facts));
    return facts.toString();
  }

  private static void collect(TreeItem[] items, List<String> facts) {
    for (TreeItem item : items) {
      facts.add(item.getText(1));
      collect(item.getItems(), facts);
    }
  }

  @Test
  void aRowIsShownInTheCalendarOnItsOwnDay() {
    Drawn calendar = view(CALENDAR);
    calendar.element(DOORS);
    TableViewer table = table();
    select(table, "Thanks");
    Drawn again = view(CALENDAR);
    awaitSelected(again, THANKS);
    awaitCaretIn("post Thanks");
  }

  private static void select(TableViewer table, String post) {
    Ui.await(
        "the row of " + post,
        () -> {
          for (int i = 0; i < table.getTable().getItemCount(); i++) {
            if (table.getTable().getItem(i).getText(3).equals(post)) {
              table.getTable().setSelection(i);
              table.getTable().notifyListeners(SWT.Selection, Widgets.event(table.getTable()));
              return true;
            }
          }
          return false;
        });
  }

  @Test
  void aShareIsFollowedByTheScheduleAndAnEntryByItsShares() {
    TableViewer table = table();
    Drawn mix = view(MIX);
    Hands.click(mix, mix.element("whole:Tea.News"));
    Ui.awaitEquals(2, () -> table.getTable().getSelectionCount());
    caret("post Thanks pi");
    Ui.await(
        "the shares of Craft",
        () ->
            mix.canvas().selection().stream().map(Element::id).anyMatch("whole:Tea.Craft"::equals));
    assertTrue(
        Ui.get(() -> mix.canvas().selection()).stream()
            .noneMatch(each -> each.id().contains("News")));
  }

  @Test
  void aStatementOfTheExplorerIsFollowedAndTheExplorerFollowsWhenLinked() {
    Drawn calendar = view(CALENDAR);
    CommonNavigator explorer = (CommonNavigator) Workbench.show(IPageLayout.ID_PROJECT_EXPLORER);
    select(explorer, "Doors");
    awaitSelected(calendar, DOORS);
    Ui.run(() -> explorer.setLinkingEnabled(true));
    Ui.await("the file of the editor", () -> selection(explorer).contains("opening.ligne"));
    try {
      Ui.run(() -> Workbench.page().activate(Workbench.page().findView(CALENDAR)));
      Hands.click(calendar, calendar.element(AGAIN));
      Ui.await("the statement", () -> selection(explorer).contains("Again"));
      Ui.await("the calendar at work", () -> active() == Workbench.page().findView(CALENDAR));
    } finally {
      Ui.run(() -> explorer.setLinkingEnabled(false));
    }
  }

  private static IWorkbenchPart active() {
    return Workbench.page().getActivePart();
  }

  private static String selection(CommonNavigator explorer) {
    return Arrays.stream(explorer.getCommonViewer().getTree().getSelection())
        .map(TreeItem::getText)
        .toList()
        .toString();
  }

  private void select(CommonNavigator explorer, String start) {
    Ui.await(
        "the node of " + start,
        () -> {
          explorer.getCommonViewer().expandToLevel(project.getFile("opening.ligne"), 3);
          TreeItem item = find(explorer.getCommonViewer().getTree().getItems(), start);
          if (item != null) {
            Workbench.page().activate(explorer);
            explorer.getCommonViewer().setSelection(new StructuredSelection(item.getData()), true);
          }
          return item != null;
        });
  }

  private static TreeItem find(TreeItem[] items, String start) {
    for (TreeItem item : items) {
      TreeItem found = item.getText().startsWith(start) ? item : find(item.getItems(), start);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  @Test
  void aStatementOfTheOutlineIsShownOnThePageInFront() {
    IWorkbenchPart outline = Workbench.show(IPageLayout.ID_OUTLINE);
    Drawn calendar = page("calendar");
    calendar.element(DOORS);
    Ui.await(
        "the outline",
        () -> {
          for (Tree tree : Widgets.all(Workbench.window().getShell(), Tree.class)) {
            TreeItem item =
                tree.isVisible() && tree.getColumnCount() == 0
                    ? find(tree.getItems(), "Again")
                    : null;
            if (item != null && item.getParentItem() != null) {
              Workbench.page().activate(outline);
              tree.setSelection(item);
              Event event = Widgets.event(tree);
              event.item = item;
              tree.notifyListeners(SWT.Selection, event);
              return true;
            }
          }
          return false;
        });
    awaitSelected(calendar, AGAIN);
    awaitCaretIn("post Again");
    assertEquals("calendar", Ui.get(() -> editor.pages().front()));
  }

  @Test
  void barsLeadToTheirStatements() {
    Drawn timeline = page("timeline");
    Element phase = bar(timeline, "span:Opening/Start");
    Hands.click(timeline, phase);
    awaitCaretIn("phase Start");
    assertEquals("timeline", Ui.get(() -> editor.pages().front()));
    Hands.click(timeline, bar(timeline, "Opening/Doors/ads"));
    awaitCaretIn("boost Doors");
    Hands.open(timeline, bar(timeline, "span:Opening@"));
    Ui.awaitEquals(Pages.TEXT, () -> editor.pages().front());
    awaitCaretIn("campaign Opening");
  }

  private static Element bar(Drawn drawn, String start) {
    return Ui.find(
        start,
        () ->
            drawn.canvas().scene().orElseThrow().elements().stream()
                .filter(each -> each.id().startsWith(start))
                .findFirst()
                .orElse(null));
  }

  @Test
  void ofAHeapOneCanBeChosenWithKeys() {
    Drawn timeline = page("timeline");
    Hands.click(timeline, timeline.element("more:" + DOORS));
    AtomicReference<Menu> list = new AtomicReference<>();
    Listener shown = event -> list.set((Menu) event.widget);
    Ui.run(() -> Ui.display().addFilter(SWT.Show, shown));
    Ui.start(() -> press(timeline.canvas().control(), SWT.CR));
    Ui.await("the list", () -> list.get() != null);
    Ui.run(
        () -> {
          Ui.display().removeFilter(SWT.Show, shown);
          MenuItem again =
              Arrays.stream(list.get().getItems())
                  .filter(each -> each.getText().endsWith("Again"))
                  .findFirst()
                  .orElseThrow();
          again.notifyListeners(SWT.Selection, Widgets.event(again));
          list.get().setVisible(false);
        });
    Ui.awaitEquals(List.of(AGAIN), () -> timeline.canvas().chosen());
    awaitSelected(timeline, "more:" + DOORS);
    awaitCaretIn("post Again");
  }

  private static void press(Control control, int key) {
    Event event = new Event();
    event.keyCode = key;
    control.notifyListeners(SWT.KeyDown, event);
  }
}
