package org.ligne.ui.figures;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.Chart;
import org.eclipse.swtchart.IAxis;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ILineSeries.PlotSymbolType;
import org.eclipse.swtchart.ISeries;
import org.eclipse.swtchart.LineStyle;
import org.eclipse.swtchart.Range;
import org.ligne.visual.draw.Ink;
import org.ligne.visual.draw.Ink.Role;
import org.ligne.visual.draw.Palette;
import org.ligne.visual.mix.Trend;

/**
 * Shares from week to week as lines: told apart by colour, by dashes and by the shape of their
 * points. UI thread only.
 */
final class ShareChart {
  private static final List<LineStyle> DASHES =
      List.of(
          LineStyle.SOLID, LineStyle.DASH, LineStyle.DOT, LineStyle.DASHDOT, LineStyle.DASHDOTDOT);
  private static final List<PlotSymbolType> SHAPES =
      List.of(
          PlotSymbolType.CIRCLE,
          PlotSymbolType.SQUARE,
          PlotSymbolType.TRIANGLE,
          PlotSymbolType.DIAMOND,
          PlotSymbolType.INVERTED_TRIANGLE,
          PlotSymbolType.CROSS,
          PlotSymbolType.PLUS);
  private static final int SYMBOL = 4;
  private static final int LABEL = 44;
  private static final int STEP = 10;

  /** So far apart, in points, are figures at the left edge at least. */
  private static final int STEP_HINT = 80;

  private static final int WHOLE = 100;

  private final Chart chart;
  private final ShareReader reader;
  private Palette palette;
  private Trend trend;

  ShareChart(Composite parent, Palette palette) {
    chart = new Chart(parent, SWT.NONE);
    chart.getLegend().setPosition(SWT.BOTTOM);
    ((Control) chart.getLegend()).addListener(SWT.Paint, this::unframe);
    axis(1).getTitle().setVisible(false);
    axis(1).getTick().setTickMarkStepHint(STEP_HINT);
    axis(1)
        .getTick()
        .setFormat(new DecimalFormat(Messages.tick, DecimalFormatSymbols.getInstance(Locale.ROOT)));
    chart.getAxisSet().getXAxis(0).getGrid().setStyle(LineStyle.NONE);
    chart.getAxisSet().getYAxis(0).getGrid().setStyle(LineStyle.SOLID);
    Font bold =
        JFaceResources.getResources()
            .create(JFaceResources.getDialogFontDescriptor().setStyle(SWT.BOLD));
    chart.getTitle().setFont(bold);
    axis(0).getTitle().setFont(chart.getFont());
    reader = new ShareReader(chart);
    chart.addListener(SWT.Resize, event -> names());
    palette(palette);
  }

  /** The legend draws a frame in the colour of its words, which is too much. */
  private void unframe(Event event) {
    Rectangle area = ((Control) event.widget).getBounds();
    event.gc.setForeground(colour(Role.PAPER));
    event.gc.setLineWidth(1);
    event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
  }

  private IAxis axis(int number) {
    return chart.getAxisSet().getAxes()[number];
  }

  /** The whole, to lay it out. */
  Chart control() {
    return chart;
  }

  /** Puts the keyboard on it. */
  boolean setFocus() {
    return chart.getPlotArea().getControl().setFocus();
  }

  /** Other colours, as when the theme was switched. */
  void palette(Palette other) {
    palette = other;
    chart.setBackground(colour(Role.PAPER));
    chart.getPlotArea().setBackground(colour(Role.PAPER));
    chart.getLegend().setBackground(colour(Role.PAPER));
    chart.getLegend().setForeground(colour(Role.TEXT));
    for (IAxis each : chart.getAxisSet().getAxes()) {
      each.getTick().setForeground(colour(Role.MUTED));
      each.getGrid().setForeground(colour(Role.GRID));
    }
    chart.getTitle().setForeground(colour(Role.TEXT));
    axis(0).getTitle().setForeground(colour(Role.TEXT));
    reader.colours(colour(Role.GOOD_GROUND), colour(Role.GOOD), colour(Role.ACCENT));
    if (trend != null) {
      show(trend);
    }
  }

  private Color colour(Ink ink) {
    int rgb = palette.rgb(ink);
    return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
  }

  /** Shows a trend. */
  void show(Trend shown) {
    trend = shown;
    chart.suspendUpdate(true);
    chart.getTitle().setText(shown.title());
    for (ISeries<?> each : chart.getSeriesSet().getSeries()) {
      chart.getSeriesSet().deleteSeries(each.getId());
    }
    shown.curves().forEach(this::line);
    chart.getLegend().setVisible(!shown.curves().isEmpty());
    names();
    axis(1).setRange(new Range(0, highest()));
    chart.suspendUpdate(false);
    reader.show(shown);
    chart.redraw();
  }

  private void line(Trend.Curve curve) {
    int number = curve.value().number();
    ILineSeries<?> line =
        (ILineSeries<?>)
            chart.getSeriesSet().createSeries(ISeries.SeriesType.LINE, curve.value().key());
    line.setDescription(curve.value().label());
    line.setYSeries(curve.percents().stream().mapToDouble(Double::doubleValue).toArray());
    Color ink = colour(number < 0 ? Role.MUTED : new Ink.Pillar(number));
    line.setLineColor(ink);
    line.setSymbolColor(ink);
    line.setLineWidth(2);
    line.setSymbolSize(SYMBOL);
    line.setLineStyle(DASHES.get(Math.max(0, number) % DASHES.size()));
    line.setSymbolType(SHAPES.get(Math.max(0, number) % SHAPES.size()));
    line.setAntialias(SWT.ON);
  }

  private double highest() {
    double most =
        trend.curves().stream()
            .flatMap(each -> each.percents().stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(WHOLE);
    return Math.min(WHOLE, STEP * (Math.floor(most / STEP) + 1)) + 1;
  }

  /** As many names of weeks as there is room for. */
  private void names() {
    if (trend != null && !trend.weeks().isEmpty()) {
      int size = trend.weeks().size();
      int every = Math.max(1, Math.ceilDiv(size * LABEL, Math.max(LABEL, chart.getSize().x)));
      axis(0)
          .setCategorySeries(
              IntStream.range(0, size)
                  .mapToObj(at -> at % every == 0 ? trend.weeks().get(at) : "")
                  .toArray(String[]::new));
      axis(0).enableCategory(true);
      axis(0).setRange(new Range(0, size - 1.0));
    }
  }
}
