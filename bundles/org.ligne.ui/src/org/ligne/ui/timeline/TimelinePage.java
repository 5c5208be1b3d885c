package org.ligne.ui.timeline;

import org.ligne.ui.picture.PlanPage;

/** The timeline of the campaigns of a file, as a page of the editor. */
public final class TimelinePage extends PlanPage {

  /** A page that is not shown yet. */
  public TimelinePage() {
    super(TimelineControl::in);
  }
}
