package org.ligne.ui.figures;

import org.ligne.ui.picture.PlanPage;

/** What the campaigns of a file are made of. */
public final class MixPage extends PlanPage {
  /** A page that is not shown yet. */
  public MixPage() {
    super(MixControl::in);
  }
}
