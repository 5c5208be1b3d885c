package org.ligne.dsl.ide.schedule;

/** Hears of new schedules. */
@FunctionalInterface
public interface ScheduleListener {

  /** A project has been planned anew. Called on the planning thread; must not wait. */
  void planned(Planning planning);
}
