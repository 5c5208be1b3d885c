package org.ligne.ui.figures;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.picture.PlanPane;

/** Figures of all campaigns of the project the user is at. */
abstract class FiguresView extends ViewPart {
  private final Function<PlanPane, FiguresControl> making;
  private final Consumer<Optional<IProject>> moved = project -> pane().look();
  private PlanPane pane;
  private FiguresControl figures;

  FiguresView(Function<PlanPane, FiguresControl> making) {
    this.making = making;
  }

  @Override
  public void createPartControl(Composite parent) {
    pane = new PlanPane(parent, CurrentProject::get, UnaryOperator.identity());
    figures = making.apply(pane);
    getSite().setSelectionProvider(pane.selections());
    CurrentProject.addListener(moved);
    pane.shown();
  }

  private PlanPane pane() {
    return pane;
  }

  @Override
  public void setFocus() {
    figures.canvas().control().setFocus();
  }

  @Override
  public void dispose() {
    CurrentProject.removeListener(moved);
    super.dispose();
  }
}
