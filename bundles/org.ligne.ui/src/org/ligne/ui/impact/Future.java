package org.ligne.ui.impact;

import org.eclipse.jface.action.Action;

/** The switch that leaves posts aside that have gone out by now. */
final class Future extends Action {
  private final Runnable changed;

  Future(Runnable changed) {
    super(Messages.futureOnly, AS_CHECK_BOX);
    this.changed = changed;
    setChecked(true);
  }

  @Override
  public void run() {
    changed.run();
  }
}
