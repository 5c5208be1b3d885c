package org.ligne.ui.figures;

import org.ligne.ui.picture.Choice;
import org.ligne.ui.picture.PlanPane;
import org.ligne.ui.picture.TopBar;
import org.ligne.visual.mix.Dimension;
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
    pane.shows(figures.control(), figures::show);
    return figures;
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
