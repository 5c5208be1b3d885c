package org.ligne.ui.picture;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ligne.visual.plan.Card;
import org.ligne.visual.plan.Openings;
import org.ligne.visual.plan.Plan;

/** A good hour for what has none yet. */
final class Hours {
  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final int MINUTES = 30;

  private Hours() {}

  /** The half hour of a day at which most people are there and the channel is open, if any is. */
  static LocalTime best(Plan plan, Card card, LocalDate day) {
    return plan.lanes().stream()
        .filter(each -> each.outlet().name().equals(card.outlet().name()))
        .findFirst()
        .map(each -> best(each.hours(), day))
        .orElse(MORNING);
  }

  private static LocalTime best(Openings hours, LocalDate day) {
    return IntStream.range(0, Openings.HALF_HOURS)
        .filter(half -> hours.kind(day, half) == Openings.Kind.OPEN)
        .boxed()
        .max(
            Comparator.comparing((Integer half) -> hours.score(day, half))
                .thenComparing(Comparator.reverseOrder()))
        .map(half -> LocalTime.MIDNIGHT.plusMinutes((long) half * MINUTES))
        .orElse(MORNING);
  }
}
