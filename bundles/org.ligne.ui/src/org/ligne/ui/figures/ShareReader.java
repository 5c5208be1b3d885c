package org.ligne.ui.figures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ICustomPaintListener;
import org.eclipse.swtchart.ISeries;
import org.ligne.visual.figures.Bounds;
import org.ligne.visual.mix.Trend;

/**
 * The point of a chart that people are at, by pointer or by keys: it is marked and told, and the
 * share that is asked of its line is shown behind all lines. UI thread only.
 */
final class ShareReader {
  private static final int NEAR = 14;
  private static final int RING = 7;
  private static final double HUNDREDTHS = 100;

  private final Chart chart;
  private final Control plot;
  private final Accessible accessible;
  private Trend trend;
  private int curve;
  private int week;
  private Color band;
  private Color edge;
  private Color ring;

  ShareReader(Chart chart) {
    this.chart = chart;
    plot = chart.getPlotArea().getControl();
    chart.getPlotArea().addCustomPaintListener(new Behind());
    chart.getPlotArea().addCustomPaintListener(this::mark);
    plot.addListener(SWT.MouseMove, this::point);
    plot.addListener(SWT.KeyDown, this::key);
    plot.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_RETURN);
    plot.addListener(SWT.FocusIn, event -> plot.redraw());
    plot.addListener(SWT.FocusOut, event -> plot.redraw());
    accessible = plot.getAccessible();
    accessible.addAccessibleListener(new Names());
    accessible.addAccessibleControlListener(new Role());
  }

  void colours(Color ground, Color line, Color mark) {
    band = ground;
    edge = line;
    ring = mark;
  }

  /** Another trend; as far as it goes the point stays, and at first it is the last week. */
  void show(Trend shown) {
    boolean first = trend == null;
    trend = shown;
    int last = Math.max(0, shown.weeks().size() - 1);
    curve = Math.clamp(curve, 0, Math.max(0, shown.curves().size() - 1));
    week = first ? last : Math.min(week, last);
    told();
  }

  private boolean isEmpty() {
    return trend == null || trend.curves().isEmpty() || trend.weeks().isEmpty();
  }

  /** What the point means, in words; empty if there is none. */
  String sentence() {
    return isEmpty() ? "" : trend.curves().get(curve).told().get(week);
  }

  private void told() {
    plot.setToolTipText(sentence().isEmpty() ? null : sentence());
    chart.getAxisSet().getXAxis(0).getTitle().setText(sentence());
    accessible.sendEvent(ACC.EVENT_NAME_CHANGED, null);
    plot.redraw();
  }

  private void key(Event event) {
    switch (event.keyCode) {
      case SWT.ARROW_LEFT -> to(curve, week - 1);
      case SWT.ARROW_RIGHT -> to(curve, week + 1);
      case SWT.ARROW_UP -> to(curve - 1, week);
      case SWT.ARROW_DOWN -> to(curve + 1, week);
      case SWT.HOME -> to(curve, 0);
      case SWT.END -> to(curve, Integer.MAX_VALUE);
      default -> {
        return;
      }
    }
    event.doit = false;
  }

  private void to(int toCurve, int toWeek) {
    if (!isEmpty()) {
      curve = Math.clamp(toCurve, 0, trend.curves().size() - 1);
      week = Math.clamp(toWeek, 0, trend.weeks().size() - 1);
      told();
    }
  }

  /** The nearest point, if one is near. */
  private void point(Event event) {
    double nearest = NEAR;
    int nearestCurve = -1;
    int nearestWeek = 0;
    ISeries<?>[] lines = chart.getSeriesSet().getSeries();
    for (int i = 0; i < lines.length; i++) {
      for (int at = 0; at < trend.weeks().size(); at++) {
        Point place = lines[i].getPixelCoordinates(at);
        double far = Math.hypot(place.x - event.x, place.y - event.y);
        if (far < nearest) {
          nearest = far;
          nearestCurve = i;
          nearestWeek = at;
        }
      }
    }
    if (nearestCurve >= 0 && (nearestCurve != curve || nearestWeek != week)) {
      to(nearestCurve, nearestWeek);
    }
  }

  private void mark(PaintEvent event) {
    if (!isEmpty()) {
      Point at = chart.getSeriesSet().getSeries()[curve].getPixelCoordinates(week);
      event.gc.setForeground(ring);
      event.gc.setLineWidth(plot.isFocusControl() ? 3 : 1);
      event.gc.setLineStyle(SWT.LINE_SOLID);
      event.gc.drawOval(at.x - RING, at.y - RING, 2 * RING, 2 * RING);
    }
  }

  private final class Behind implements ICustomPaintListener {
    @Override
    public boolean drawBehindSeries() {
      return true;
    }

    @Override
    public void paintControl(PaintEvent event) {
      if (!isEmpty()) {
        trend.curves().get(curve).wish().ifPresent(wish -> band(event.gc, wish));
      }
    }

    private void band(GC gc, Bounds wish) {
      IAxis axis = chart.getAxisSet().getYAxis(0);
      int top = axis.getPixelCoordinate(wish.most() / HUNDREDTHS);
      int bottom = axis.getPixelCoordinate(wish.least() / HUNDREDTHS);
      Rectangle area = plot.getBounds();
      gc.setBackground(band);
      gc.fillRectangle(0, top, area.width, bottom - top);
      gc.setForeground(edge);
      gc.setLineWidth(1);
      gc.setLineStyle(SWT.LINE_DASH);
      gc.drawLine(0, top, area.width, top);
      gc.drawLine(0, bottom, area.width, bottom);
      gc.setLineStyle(SWT.LINE_SOLID);
    }
  }

  private final class Names extends AccessibleAdapter {
    @Override
    public void getName(AccessibleEvent event) {
      event.result = trend == null ? "" : trend.title() + ". " + sentence();
    }
  }

  private static final class Role extends AccessibleControlAdapter {
    @Override
    public void getRole(AccessibleControlEvent event) {
      event.detail = ACC.ROLE_GRAPHIC;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
      event.detail = ACC.STATE_FOCUSABLE;
    }
  }
}
