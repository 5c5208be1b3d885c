package org.ligne.ui.calendar;

import org.ligne.ui.picture.PlanPage;

/** The calendar of the campaigns of a file, as a page of the editor. */
public final class CalendarPage extends PlanPage {

  /** A page that is not shown yet. */
  public CalendarPage() {
    super(CalendarControl::in);
  }
}
