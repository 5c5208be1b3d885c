package org.ligne.ui.timeline;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.picture.PlanPane;

/** The timeline of all campaigns of the project the user is at. */
public final class TimelineView extends ViewPart {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.timeline";

  private final Consumer<Optional<IProject>> moved = project -> pane().look();
  private PlanPane pane;
  private TimelineControl timeline;

  @Override
  public void createPartControl(Composite parent) {
    pane = new PlanPane(parent, CurrentProject::get, UnaryOperator.identity());
    timeline = new TimelineControl(pane.body(), pane::picture, pane::selected);
    pane.shows(timeline.control(), timeline::show);
    getSite().setSelectionProvider(pane.selections());
    timeline.actions().forEach(getViewSite().getActionBars()::setGlobalActionHandler);
    CurrentProject.addListener(moved);
    pane.shown();
  }

  private PlanPane pane() {
    return pane;
  }

  @Override
  public void setFocus() {
    timeline.canvas().control().setFocus();
  }

  @Override
  public void dispose() {
    CurrentProject.removeListener(moved);
    super.dispose();
  }
}
