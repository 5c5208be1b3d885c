package org.ligne.ui.picture;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ligne.ui.base.CurrentProject;

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
    pane = new PlanPane(parent, CurrentProject::get, UnaryOperator.identity());
    content = making.apply(pane);
    getSite().setSelectionProvider(pane.selections());
    content.actions().forEach(getViewSite().getActionBars()::setGlobalActionHandler);
    CurrentProject.addListener(moved);
    pane.shown();
  }

  private PlanPane pane() {
    return pane;
  }

  @Override
  public final void setFocus() {
    content.canvas().control().setFocus();
  }

  @Override
  public final void dispose() {
    CurrentProject.removeListener(moved);
    super.dispose();
  }
}
