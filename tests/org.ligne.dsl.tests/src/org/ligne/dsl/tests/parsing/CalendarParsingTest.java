package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Event;
import org.ligne.model.line.Line;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class CalendarParsingTest {
  @Inject private Plans plans;

  private Line line(String body) {
    var file =
        plans.readCleanly(
            "line Tea { channel blog on Blog channel mail on Blog " + body + " }",
            "platform Blog { default format post }");
    return Plans.only(file, Line.class);
  }

  @Test
  void eventsAreYearlyOrOnDays() {
    List<Event> events =
        line("""
        event "Tea day" every year on 05-21
        event "Leap day" every year on 02-29
        event "Fair" 2026-10-01
        event "Festival" 2026-10-01 to 2026-10-04
        """)
            .getEvents();
    assertEquals(MonthDay.of(5, 21), events.get(0).getYearly());
    assertNull(events.get(0).getOn());
    assertEquals(MonthDay.of(2, 29), events.get(1).getYearly());
    assertEquals("Fair", events.get(2).getLabel());
    assertEquals(LocalDate.of(2026, 10, 1), events.get(2).getOn());
    assertNull(events.get(2).getUntil());
    assertEquals(LocalDate.of(2026, 10, 4), events.get(3).getUntil());
  }

  @Test
  void blackoutsMayNameHoursAndChannels() {
    Line line =
        line(
            """
            blackout "Silence" 2026-11-13 20:00-21:00, 22:00-23:00
            blackout "Closed" 2026-12-24 to 2026-12-26 on blog, mail
            blackout "Memory" every year on 11-13
            """);
    List<Blackout> blackouts = line.getBlackouts();
    assertEquals(LocalTime.of(21, 0), blackouts.get(0).getTimes().getFirst().getTo());
    assertEquals(2, blackouts.get(0).getTimes().size());
    assertTrue(blackouts.get(0).getChannels().isEmpty());
    assertEquals(LocalDate.of(2026, 12, 26), blackouts.get(1).getUntil());
    assertEquals(line.getChannels(), blackouts.get(1).getChannels());
    assertEquals(MonthDay.of(11, 13), blackouts.get(2).getYearly());
  }
}
