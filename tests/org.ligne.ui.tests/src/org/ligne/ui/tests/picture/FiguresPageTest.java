package org.ligne.ui.tests.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.ui.tests.driver.Language.in;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.ligne.editor.pages.Pages;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Keys;
import org.ligne.ui.tests.driver.Projects;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Widgets;
import org.ligne.ui.tests.driver.Workbench;
import org.ligne.visual.scene.Element;

/** What a plan is made of, and what people have to carry, as pages of the editor. */
@InWorkbench
class FiguresPageTest {
  private static final String LINE =
      """
      line Tea for "Tea" {
        languages en
        zone Europe/Paris
        pillar News share at most 50%
        pillar Craft share at least 10%
        channel blog on Blog { window mon-fri 09:00-18:00  cadence 1..3 per week }
        team { editor Zoe capacity 2 per day }
      }
      """;
  private static final String CAMPAIGN =
      """
      campaign Opening follows Tea {
        from 2026-12-07 to 2026-12-13

        post Doors pillar News by Zoe { on blog  at 2026-12-08 10:00  text en "The doors open." }
        post Thanks pillar News by Zoe { on blog  at 2026-12-08 15:00  text en "Thank you all." }
      }
      """;

  private static LigneTextEditor open() {
    IProject project = Projects.create("tea", Map.of("tea.ligne", LINE, "opening.ligne", CAMPAIGN));
    return (LigneTextEditor) Workbench.open(project.getFile("opening.ligne"));
  }

  private static Drawn page(LigneTextEditor editor, String id) {
    Ui.await("tabs", () -> editor.pages().control().getItemCount() > 1);
    Ui.run(() -> editor.pages().show(id));
    return Drawn.in(Ui.get(() -> editor.pages().control()));
  }

  private static void click(Drawn drawn, Element element) {
    Ui.run(
        () -> {
          Event event = new Event();
          event.button = 1;
          event.count = 1;
          event.x = drawn.canvas().window(element.box()).x + 6;
          event.y = drawn.canvas().window(element.box()).y + 6;
          drawn.canvas().control().notifyListeners(SWT.MouseDown, event);
          drawn.canvas().control().notifyListeners(SWT.MouseUp, event);
        });
  }

  private static int selected(LigneTextEditor editor) {
    return Ui.get(
        () ->
            editor.getSite().getPage().getSelection() instanceof IStructuredSelection some
                ? some.size()
                : 0);
  }

  @Test
  void aTextWithACampaignHasBoth() {
    LigneTextEditor editor = open();
    page(editor, "mix");
    List<String> tabs =
        Ui.get(
            () ->
                Arrays.stream(editor.pages().control().getItems()).map(CTabItem::getText).toList());
    assertTrue(tabs.contains(in("Mix", "Répartition")), tabs.toString());
    assertTrue(tabs.contains(in("Load", "Charge")), tabs.toString());
  }

  @Test
  void aClickOnAShareSelectsItsPostsAndEnterLeadsToTheFirst() {
    LigneTextEditor editor = open();
    Drawn mix = page(editor, "mix");
    Element news = mix.element("whole:Tea.News");
    assertTrue(news.name().contains(in("2 of 2", "2 sur 2")), news.name());
    click(mix, news);
    assertEquals(2, selected(editor));
    Keys.focus(mix.canvas().control());
    Keys.press("CR");
    Ui.awaitEquals(Pages.TEXT, () -> editor.pages().front());
  }

  @Test
  void theBarSaysByWhat() {
    LigneTextEditor editor = open();
    Drawn mix = page(editor, "mix");
    mix.element("whole:Tea.News");
    Widgets.click(mix.around(), "Channels");
    Element blog = mix.element("whole:Tea.blog");
    assertTrue(blog.name().contains("100"), blog.name());
  }

  @Test
  void theTrendOfSharesIsReadWithKeys() {
    LigneTextEditor editor = open();
    Drawn mix = page(editor, "mix");
    mix.element("whole:Tea.News");
    Widgets.click(mix.around(), in("Trend", "Évolution"));
    Control plot = Ui.find("a chart", () -> plot(mix));
    assertTrue(told(plot).startsWith("News"), told(plot));
    assertTrue(told(plot).contains(in("2 of 2", "2 sur 2")), told(plot));
    Keys.focus(plot);
    Keys.press("ARROW_DOWN");
    Ui.await("the next pillar", () -> plot.getToolTipText().startsWith("Craft"));
    assertTrue(told(plot).contains(in("0 of 2", "0 sur 2")), told(plot));
    Widgets.click(mix.around(), in("Trend", "Évolution"));
    Ui.await("the picture", () -> mix.canvas().control().isVisible());
  }

  private static String told(Control plot) {
    return Ui.get(plot::getToolTipText);
  }

  /** The place of the lines, if it is in front: the one that says what its point means. */
  private static Control plot(Drawn mix) {
    return Widgets.all(mix.around(), Composite.class).stream()
        .filter(each -> each.isVisible() && each != mix.canvas().control())
        .filter(each -> each.getToolTipText() != null)
        .findFirst()
        .orElse(null);
  }

  @Test
  void aDayOfAPersonSelectsWhatIsOnIt() {
    LigneTextEditor editor = open();
    Drawn load = page(editor, "load");
    Element day = load.element("day:Tea.Zoe:2026-12-08");
    click(load, day);
    assertEquals(2, selected(editor));
    Element week = load.element("week:Tea.blog:2026-12-07");
    assertTrue(week.name().contains(in("2 posts", "2 publications")), week.name());
  }
}
