package org.ligne.ui.timeline;

import org.ligne.ui.picture.PlanView;

/** The timeline of all campaigns of the project the user is at. */
public final class TimelineView extends PlanView {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.timeline";

  /** A view that is not shown yet. */
  public TimelineView() {
    super(TimelineControl::in);
  }
}
