package org.ligne.benchmarks.window;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.ligne.ui.visual.SceneCanvas;

/**
 * Pictures of a whole project in views as large as the window: how long it takes until they are
 * there, to paint and to scroll them, and until something that is dragged gives an answer.
 */
final class Pictured {
  private static final int OPENINGS = 9;
  private static final String VIEW = "org.ligne.ui.view.";

  private final IWorkbenchPage page;
  private final List<String> rows = new ArrayList<>();
  private long painted;

  Pictured(IWorkbenchPage page) {
    this.page = page;
  }

  /** A row of Markdown for each picture. The schedule has to be there. */
  String rows() throws Exception {
    Screen.get(this::alone);
    long before = Visit.memory();
    picture("calendar", List.of("Month", "Week", "Day", "Agenda"));
    picture("timeline", List.of("Everything", "Month", "Week", "Day"));
    long more = Visit.memory() - before;
    rows.add("| heap for both | %d MB | | | | | | |".formatted(more));
    return String.join("\n", rows) + "\n";
  }

  /** Leaves the window to the pictures. */
  private IWorkbenchPage alone() {
    page.setEditorAreaVisible(false);
    for (IViewReference each : page.getViewReferences()) {
      page.hideView(each);
    }
    return page;
  }

  private void picture(String name, List<String> spans) throws Exception {
    double first = open(name);
    double[] again = new double[OPENINGS];
    for (int i = 0; i < OPENINGS; i++) {
      Screen.get(() -> hide(name));
      again[i] = open(name);
    }
    rows.add("| %s | %.0f ms | %s | | | | | |".formatted(name, first, times(again)));
    for (String span : spans) {
      span(name + ", " + span, span);
    }
    Screen.get(() -> hide(name));
  }

  private void span(String title, String span) throws Exception {
    Hand hand = Screen.get(() -> new Hand(picture(page.getWorkbenchWindow().getShell())));
    hand.choose(span);
    String painting = times(hand.paint());
    String scrolling = times(hand.scroll());
    String dragging = hand.drag().map(Pictured::row).orElse("– | – | –");
    rows.add("| %s | | | %s | %s | %s |".formatted(title, painting, scrolling, dragging));
  }

  private static String row(Hand.Drag drag) {
    return String.format(
        Locale.ROOT, "%.1f ms | %s | %.0f ms", drag.begun(), times(drag.moved()), drag.judged());
  }

  /** The median, and what one of twenty exceeds. */
  private static String times(double[] millis) {
    double[] all = millis.clone();
    Arrays.sort(all);
    return all.length == 0
        ? "–"
        : String.format(
            Locale.ROOT, "%.1f ms (95 %%: %.1f)", all[all.length / 2], all[all.length * 95 / 100]);
  }

  /** Shows a view; in milliseconds until its picture is painted. */
  private double open(String name) throws Exception {
    painted = 0;
    long start = System.nanoTime();
    Screen.get(() -> watch(page.showView(VIEW + name)));
    return (Screen.find("a picture: " + name, () -> painted == 0 ? null : painted) - start) / 1e6;
  }

  private IViewPart watch(IViewPart view) {
    SceneCanvas shown = picture(page.getWorkbenchWindow().getShell());
    shown
        .control()
        .addListener(
            SWT.Paint,
            event ->
                painted = painted == 0 && shown.scene().isPresent() ? System.nanoTime() : painted);
    return view;
  }

  private IViewPart hide(String name) {
    IViewPart view = page.findView(VIEW + name);
    page.hideView(view);
    return view;
  }

  /** The only picture in the window. */
  private static SceneCanvas picture(Composite parent) {
    for (Control child : parent.getChildren()) {
      if (child.getData(SceneCanvas.KEY) instanceof SceneCanvas canvas) {
        return canvas;
      }
      SceneCanvas inside = child instanceof Composite inner ? picture(inner) : null;
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }
}
