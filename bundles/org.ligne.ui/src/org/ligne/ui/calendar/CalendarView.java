package org.ligne.ui.calendar;

import org.ligne.ui.picture.PlanView;

/** The calendar of all campaigns of the project the user is at. */
public final class CalendarView extends PlanView {
  /** The id of this view. */
  public static final String ID = "org.ligne.ui.view.calendar";

  /** A view that is not shown yet. */
  public CalendarView() {
    super(CalendarControl::in);
  }
}
