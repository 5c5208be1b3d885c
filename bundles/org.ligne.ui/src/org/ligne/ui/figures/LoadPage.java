package org.ligne.ui.figures;

/** What people and channels have to carry for the campaigns of a file. */
public final class LoadPage extends FiguresPage {
  /** A page that is not shown yet. */
  public LoadPage() {
    super(LoadControl::in);
  }
}
