package org.ligne.ui.figures;

import org.ligne.ui.picture.PlanView;

/** What people and channels have to carry for all campaigns of a project. */
public final class LoadView extends PlanView {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.load";

  /** A view that is not shown yet. */
  public LoadView() {
    super(LoadControl::in);
  }
}
