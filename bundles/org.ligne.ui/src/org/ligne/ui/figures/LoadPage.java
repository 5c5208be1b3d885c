package org.ligne.ui.figures;

import org.ligne.ui.picture.PlanPage;

/** What people and channels have to carry for the campaigns of a file. */
public final class LoadPage extends PlanPage {
  /** A page that is not shown yet. */
  public LoadPage() {
    super(LoadControl::in);
  }
}
