package org.ligne.ui.figures;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.ligne.ui.picture.PlanPane;
import org.ligne.visual.mix.Dimension;
import org.ligne.visual.mix.Mixes;

/** What a plan is made of, with a bar that says by what. UI thread only. */
final class MixControl {
  private MixControl() {}

  static FiguresControl in(PlanPane pane) {
    FiguresControl figures = new FiguresControl(pane, drawing(Dimension.PILLAR));
    Composite bar = new Composite(figures.control(), SWT.NONE);
    GridLayoutFactory.fillDefaults().margins(6, 3).applyTo(bar);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
    bar.moveAbove(figures.canvas().control());
    ToolBar tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
    for (Dimension each : Dimension.values()) {
      item(tools, each, figures);
    }
    pane.shows(figures.control(), figures::show);
    return figures;
  }

  private static void item(ToolBar tools, Dimension dimension, FiguresControl figures) {
    ToolItem item = new ToolItem(tools, SWT.RADIO);
    item.setText(label(dimension));
    item.setSelection(dimension == Dimension.PILLAR);
    item.addListener(SWT.Selection, event -> choose(item, dimension, figures));
  }

  /** The one that is given up tells so too. */
  private static void choose(ToolItem item, Dimension dimension, FiguresControl figures) {
    if (item.getSelection()) {
      figures.draw(drawing(dimension));
    }
  }

  private static FiguresControl.Drawing drawing(Dimension dimension) {
    return (shown, frame) -> Mixes.scene(shown, dimension, frame);
  }

  private static String label(Dimension dimension) {
    return switch (dimension) {
      case PILLAR -> Messages.pillars;
      case CHANNEL -> Messages.channels;
      case FORMAT -> Messages.formats;
      case POEM -> Messages.poem;
      case MOMENT -> Messages.journey;
    };
  }
}
