package org.ligne.ui.picture;

import java.time.Instant;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.ligne.ui.base.Views;
import org.ligne.ui.visual.Practice;
import org.ligne.visual.calendar.Calendars;
import org.ligne.visual.calendar.View;
import org.ligne.visual.draw.Box;
import org.ligne.visual.draw.Palettes;
import org.ligne.visual.draw.SvgSurface;
import org.ligne.visual.plan.Plan;
import org.ligne.visual.scene.Scene;
import org.ligne.visual.scene.SceneState;
import org.ligne.visual.timeline.Timeline;

/**
 * Goes once through all that lays out and draws a plan, in the background and for nobody: code that
 * never ran is many times slower, and people would wait for it when they open their first page.
 */
final class Warming {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 800;
  private static final AtomicBoolean DONE = new AtomicBoolean();

  private Warming() {}

  /** Does so with a plan, unless it was done before. Any thread but that of the UI. */
  static void with(Plan plan, Instant now) {
    if (!plan.cards().isEmpty() && !DONE.getAndSet(true)) {
      YearMonth month = YearMonth.from(plan.cards().getFirst().at(plan.zone()));
      Scene calendar = Calendars.month(plan, month, new View(WIDTH, HEIGHT, now, false));
      draw(calendar);
      Timeline timeline = Timeline.of(plan, now);
      draw(timeline.scene(timeline.fitting(WIDTH), WIDTH, HEIGHT));
      Display display = PlatformUI.getWorkbench().getDisplay();
      display.asyncExec(() -> Views.page().ifPresent(page -> practise(calendar, page)));
    }
  }

  private static void practise(Scene calendar, IWorkbenchPage page) {
    Practice.draw(calendar, page.getWorkbenchWindow().getShell());
  }

  private static void draw(Scene scene) {
    SvgSurface paper = new SvgSurface(Palettes.LIGHT, WIDTH, HEIGHT, "warm");
    scene.paint(paper, new Box(0, 0, WIDTH, HEIGHT), SceneState.CALM);
  }
}
