package org.ligne.ui.calendar;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.picture.PlanPane;

/** The calendar of all campaigns of the project the user is at. */
public final class CalendarView extends ViewPart {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.calendar";

  private final Consumer<Optional<IProject>> moved = project -> pane().look();
  private PlanPane pane;
  private CalendarControl calendar;

  @Override
  public void createPartControl(Composite parent) {
    pane = new PlanPane(parent, CurrentProject::get, UnaryOperator.identity());
    calendar = new CalendarControl(pane.body(), pane::picture, pane::selected);
    pane.shows(calendar.control(), calendar::show);
    getSite().setSelectionProvider(pane.selections());
    calendar.actions().forEach(getViewSite().getActionBars()::setGlobalActionHandler);
    CurrentProject.addListener(moved);
    pane.shown();
  }

  private PlanPane pane() {
    return pane;
  }

  @Override
  public void setFocus() {
    calendar.canvas().control().setFocus();
  }

  @Override
  public void dispose() {
    CurrentProject.removeListener(moved);
    super.dispose();
  }
}
