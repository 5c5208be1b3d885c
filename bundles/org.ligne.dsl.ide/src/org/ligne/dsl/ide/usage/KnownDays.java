package org.ligne.dsl.ide.usage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.line.Dated;
import org.ligne.model.line.Line;
import org.ligne.model.platform.Platform;

/** Days a project speaks of. They stand in for today, because no service looks at the clock. */
public final class KnownDays {
  /** Where a project speaks of no day at all. */
  private static final LocalDate SOME_MONDAY = LocalDate.of(2027, 1, 4);

  private KnownDays() {}

  /** The Monday after the last campaign, else after the last day the project speaks of. */
  public static LocalDate next(Resource file) {
    return Elements.of(file, Campaign.class).stream()
        .map(Campaign::getTo)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .or(() -> others(file).filter(Objects::nonNull).max(Comparator.naturalOrder()))
        .map(day -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)))
        .orElse(SOME_MONDAY);
  }

  private static Stream<LocalDate> others(Resource file) {
    return Stream.concat(
        Elements.of(file, Line.class).stream()
            .flatMap(line -> Stream.concat(line.getEvents().stream(), line.getBlackouts().stream()))
            .map(Dated::getOn),
        Elements.of(file, Platform.class).stream().map(Platform::getChecked));
  }
}
