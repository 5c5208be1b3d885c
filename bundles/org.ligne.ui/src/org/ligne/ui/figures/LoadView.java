package org.ligne.ui.figures;

/** What people and channels have to carry for all campaigns of a project. */
public final class LoadView extends FiguresView {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.load";

  /** A view that is not shown yet. */
  public LoadView() {
    super(LoadControl::in);
  }
}
