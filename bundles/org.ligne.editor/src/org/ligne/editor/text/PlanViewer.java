package org.ligne.editor.text;

import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Composite;
import org.ligne.editor.view.PlainLongLines;

/** The viewer of a plan: colours have to pass it. */
final class PlanViewer extends ProjectionViewer {
  private final PlainLongLines last = new PlainLongLines(this);

  PlanViewer(
      Composite parent,
      IVerticalRuler ruler,
      IOverviewRuler overview,
      boolean showsOverview,
      int styles) {
    super(parent, ruler, overview, showsOverview, styles);
  }

  /** Whoever else adds colours, and whenever they began, has done so before. */
  @Override
  public void changeTextPresentation(TextPresentation presentation, boolean controlRedraw) {
    removeTextPresentationListener(last);
    addTextPresentationListener(last);
    super.changeTextPresentation(presentation, controlRedraw);
  }
}
