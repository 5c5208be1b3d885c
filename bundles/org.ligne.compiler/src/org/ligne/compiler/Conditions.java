package org.ligne.compiler;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ligne.model.schedule.Schedule;
import org.ligne.planning.bound.Effort;

/**
 * What a plan depends on beside the texts of its project. The same texts under the same conditions
 * always give the same plan.
 *
 * @param effort how much a solver, if there is one, may add to the plan
 * @param now the moment to take for now: what lies before it is never moved; empty where nothing
 *     depends on the day
 * @param previous the schedules of the last plan, from which this one starts; none where it starts
 *     from nothing
 */
public record Conditions(Effort effort, Optional<Instant> now, List<Schedule> previous) {
  /** Normal effort, no moment, no plan before. */
  public static final Conditions FRESH = of(Effort.NORMAL);

  /** Keeps the schedules from changing later. */
  public Conditions {
    Objects.requireNonNull(effort, "effort");
    Objects.requireNonNull(now, "now");
    previous = List.copyOf(previous);
  }

  /** Some effort, no moment, no plan before. */
  public static Conditions of(Effort effort) {
    return new Conditions(effort, Optional.empty(), List.of());
  }

  /** The same at a moment. */
  public Conditions at(Instant moment) {
    return new Conditions(effort, Optional.of(moment), previous);
  }

  /** The same after a plan. */
  public Conditions after(List<Schedule> schedules) {
    return new Conditions(effort, now, schedules);
  }
}
