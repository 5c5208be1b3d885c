package org.ligne.ui.figures;

import org.ligne.ui.picture.PlanPane;
import org.ligne.visual.load.Loads;

/** What people and channels have to carry. UI thread only. */
final class LoadControl {
  private LoadControl() {}

  static FiguresControl in(PlanPane pane) {
    FiguresControl figures = new FiguresControl(pane, Loads::scene);
    figures.canvas().name(Messages.load);
    figures.bar().step(Messages.today, figures::today);
    pane.shows(figures.control(), figures::show);
    return figures;
  }
}
