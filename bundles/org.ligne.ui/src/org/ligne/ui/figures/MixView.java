package org.ligne.ui.figures;

/** What all campaigns of a project are made of. */
public final class MixView extends FiguresView {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.mix";

  /** A view that is not shown yet. */
  public MixView() {
    super(MixControl::in);
  }
}
