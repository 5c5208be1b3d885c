package org.ligne.ui.figures;

/** What the campaigns of a file are made of. */
public final class MixPage extends FiguresPage {
  /** A page that is not shown yet. */
  public MixPage() {
    super(MixControl::in);
  }
}
