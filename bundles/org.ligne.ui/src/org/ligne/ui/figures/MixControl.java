package org.ligne.ui.figures;

import org.eclipse.swt.widgets.Composite;
import org.ligne.ui.picture.Choice;
import org.ligne.ui.picture.PlanPane;
import org.ligne.ui.picture.TopBar;
import org.ligne.ui.visual.Grounds;
import org.ligne.visual.mix.Dimension;
import org.ligne.visual.mix.MixScene;
import org.ligne.visual.mix.Mixes;

/** What a plan is made of, with a bar that says by what. UI thread only. */
final class MixControl {
  private MixControl() {}

  static FiguresControl in(PlanPane pane) {
    FiguresControl figures = new FiguresControl(pane, drawing(Dimension.PILLAR));
    figures.canvas().name(Messages.mix);
    TopBar bar = figures.bar();
    Choice<Dimension> by = bar.choice(dimension -> figures.draw(drawing(dimension)));
    for (Dimension each : Dimension.values()) {
      by.add(each, label(each));
    }
    by.show(Dimension.PILLAR);
    trend(figures);
    pane.shows(figures.control(), figures::show);
    return figures;
  }

  /** A box in the bar: with it, the same shares are lines from week to week. */
  private static void trend(FiguresControl figures) {
    Composite place = figures.place();
    ShareChart chart = new ShareChart(place, Grounds.palette(place));
    figures.whenLaid(
        scene -> {
          chart.palette(Grounds.palette(place));
          chart.show(((MixScene) scene).trend());
        });
    figures.bar().tick(Messages.trend, on -> front(figures, chart, on));
  }

  private static void front(FiguresControl figures, ShareChart chart, boolean on) {
    if (on) {
      figures.front(chart.control(), chart::setFocus);
    } else {
      figures.front();
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
