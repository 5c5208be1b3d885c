package org.ligne.ui.picture;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.chosen.ChosenEntries;
import org.ligne.ui.visual.SceneCanvas;

/** A view of the plan of all campaigns of the project the user is at. */
public abstract class PlanView extends ViewPart {
  private final Function<PlanPane, PlanControl> making;
  private final Consumer<Optional<IProject>> moved = project -> pane().look();
  private PlanPane pane;
  private PlanControl content;

  /** A view that is made later, of what is put into its pane. */
  protected PlanView(Function<PlanPane, PlanControl> making) {
    this.making = making;
  }

  @Override
  public final void createPartControl(Composite parent) {
    ChosenEntries chosen = ChosenEntries.of(getSite().getWorkbenchWindow());
    pane = new PlanPane(parent, chosen, CurrentProject::get, UnaryOperator.identity());
    content = making.apply(pane);
    getSite().setSelectionProvider(pane.selections());
    Outlets.menuOn(content.canvas().control());
    Outlets.and(content.actions()).forEach(getViewSite().getActionBars()::setGlobalActionHandler);
    HandUndo.on(getViewSite().getActionBars());
    CurrentProject.addListener(moved);
    pane.shown();
  }

  PlanPane pane() {
    return pane;
  }

  SceneCanvas canvas() {
    return content.canvas();
  }

  @Override
  public final void setFocus() {
    content.setFocus();
  }

  @Override
  public final void dispose() {
    CurrentProject.removeListener(moved);
    super.dispose();
  }
}
