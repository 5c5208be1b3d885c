package org.ligne.ui.figures;

import org.ligne.ui.picture.PlanView;

/** What all campaigns of a project are made of. */
public final class MixView extends PlanView {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.mix";

  /** A view that is not shown yet. */
  public MixView() {
    super(MixControl::in);
  }
}
