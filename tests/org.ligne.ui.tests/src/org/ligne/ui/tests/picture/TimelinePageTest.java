package org.ligne.ui.tests.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.visual.draw.Box;
import org.ligne.visual.scene.Element;
import org.ligne.visual.timeline.TimelineScene;

/** The timeline as a page of the editor. */
@InWorkbench
class TimelinePageTest {
  private static final Instant DOORS = Instant.parse("2026-12-08T09:00:00Z");
  private static final String LINE =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        channel blog on Blog { window mon-fri 09:00-18:00 }
      }
      """;
  private static final String CAMPAIGN =
      """
      // A comment that stays.
      campaign Opening follows Tea {
        from 2026-12-07 to 2026-12-18

        post Doors { on blog  at 2026-12-08 10:00  text en "The doors open." } // here too
        post Thanks { on blog  after Doors  text en "Thank you all." }
      }
      """;

  private static LigneTextEditor open() {
    IProject project = Projects.create("tea", Map.of("tea.ligne", LINE, "opening.ligne", CAMPAIGN));
    return (LigneTextEditor) Workbench.open(project.getFile("opening.ligne"));
  }

  private static Drawn timeline(LigneTextEditor editor) {
    Ui.await("tabs", () -> editor.pages().control().getItemCount() > 1);
    Ui.run(() -> editor.pages().show("timeline"));
    Drawn drawn = Drawn.in(Ui.get(() -> editor.pages().control()));
    drawn.element("Opening/Doors/blog");
    return drawn;
  }

  private static TimelineScene scene(Drawn drawn) {
    return (TimelineScene) drawn.canvas().scene().orElseThrow();
  }

  /** Where in the window a moment is. */
  private static double x(Drawn drawn, Instant at) {
    return scene(drawn).zoom().x(at) - drawn.canvas().across();
  }

  private static void wheel(Drawn drawn, int x, int count, int keys) {
    Ui.run(
        () -> {
          Event event = new Event();
          event.type = SWT.MouseVerticalWheel;
          event.x = x;
          event.y = 200;
          event.count = count;
          event.stateMask = keys;
          drawn.canvas().control().notifyListeners(SWT.MouseVerticalWheel, event);
        });
  }

  private static double hour(Drawn drawn) {
    return Ui.get(() -> scene(drawn).zoom().hour());
  }

  @Test
  void aTextWithACampaignHasATimeline() {
    LigneTextEditor editor = open();
    Drawn timeline = timeline(editor);
    assertTrue(
        Ui.get(
            () ->
                Arrays.stream(editor.pages().control().getItems())
                    .map(CTabItem::getText)
                    .anyMatch(in("Timeline", "Chronologie")::equals)));
    Element doors = timeline.element("Opening/Doors/blog");
    assertTrue(doors.name().contains("10:00"), doors.name());
    assertTrue(timeline.elements().stream().anyMatch(each -> each.id().startsWith("span:Opening")));
    assertEquals(
        Ui.get(() -> timeline.canvas().control().getClientArea().width),
        Ui.get(() -> (int) Math.round(scene(timeline).width())));
  }

  @Test
  void wheelAndKeysBringItNearerAndWhatIsUnderThePointerStays() {
    Drawn timeline = timeline(open());
    double before = hour(timeline);
    int pointer = Ui.get(() -> (int) Math.round(x(timeline, DOORS)));
    for (int i = 1; i <= 4; i++) {
      wheel(timeline, pointer, 3, SWT.MOD1);
    }
    Ui.await("a larger scale", () -> scene(timeline).zoom().hour() > before * 2);
    assertEquals(pointer, Ui.get(() -> x(timeline, DOORS)), 3);
    Keys.focus(timeline.canvas().control());
    double nearer = hour(timeline);
    Keys.press(timeline.canvas().control(), "CTRL+-");
    Ui.await("a smaller scale", () -> scene(timeline).zoom().hour() < nearer);
    Keys.press(timeline.canvas().control(), "CTRL+0");
    Ui.await("all of it", () -> Math.abs(scene(timeline).zoom().hour() - before) < before / 100);
  }

  @Test
  void aMarkThatIsDraggedAlongItsLaneMovesAndOneUndoBringsTheTextBack() {
    LigneTextEditor editor = open();
    Drawn timeline = timeline(editor);
    Box doors = timeline.element("Opening/Doors/blog").box();
    timeline.drag(doors, timeline.day("2026-12-10").box());
    Ui.awaitEquals(
        CAMPAIGN.replace("2026-12-08 10:00", "2026-12-10 10:00"),
        () -> Workbench.document(editor).get());
    Ui.await(
        "the mark on its new day",
        () -> timeline.element("Opening/Doors/blog").box().x() > doors.x());
    Keys.focus(timeline.canvas().control());
    Keys.press("CTRL+Z");
    Ui.awaitEquals(CAMPAIGN, () -> Workbench.document(editor).get());
  }

  @Test
  void theFrameOfTheSmallMapMovesWhatIsInSight() {
    Drawn timeline = timeline(open());
    double before = hour(timeline);
    wheel(timeline, 300, 24, SWT.MOD1);
    Ui.await("a larger scale", () -> scene(timeline).zoom().hour() > before * 4);
    int across = Ui.get(() -> timeline.canvas().across());
    Ui.run(() -> point(map(timeline)));
    Ui.await("another part", () -> timeline.canvas().across() > across);
  }

  private static void point(Canvas map) {
    Rectangle area = map.getClientArea();
    for (int type : new int[] {SWT.MouseDown, SWT.MouseUp}) {
      Event event = new Event();
      event.button = 1;
      event.x = area.width * 3 / 4;
      event.y = area.height / 2;
      map.notifyListeners(type, event);
    }
  }

  /** The canvas below that of the timeline. */
  private static Canvas map(Drawn timeline) {
    Control[] siblings = timeline.canvas().control().getParent().getChildren();
    return (Canvas) siblings[siblings.length - 1];
  }
}
