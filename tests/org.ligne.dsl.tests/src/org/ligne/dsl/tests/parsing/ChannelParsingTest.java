package org.ligne.dsl.tests.parsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.xtext.testing.InjectWith;
import org.eclipse.xtext.testing.extensions.InjectionExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ligne.dsl.tests.LigneInjectorProvider;
import org.ligne.dsl.tests.Plans;
import org.ligne.model.common.DaySet;
import org.ligne.model.common.TimeRange;
import org.ligne.model.common.Weekday;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Gap;
import org.ligne.model.line.Line;
import org.ligne.model.line.Period;
import org.ligne.model.line.PoemClass;
import org.ligne.model.line.Window;
import org.ligne.model.value.LanguageTag;
import org.ligne.model.value.Span;

@ExtendWith(InjectionExtension.class)
@InjectWith(LigneInjectorProvider.class)
class ChannelParsingTest {
  private static final String INSTAGRAM = "platform Instagram { default format post }";

  @Inject private Plans plans;

  private List<Channel> channels(String body) {
    var file = plans.readCleanly("line Tea { " + body + " }", INSTAGRAM);
    return Plans.only(file, Line.class).getChannels();
  }

  private Channel channel(String policy) {
    return channels("channel ig on Instagram { " + policy + " }").getFirst();
  }

  @Test
  void aChannelIsAnAccountOnAPlatform() {
    List<Channel> channels =
        channels(
            """
            channel ig "Our Instagram" on Instagram account "@tea" owned
            channel ads on Instagram paid
            channel press on Instagram earned {}
            channel bare on Instagram
            """);
    assertEquals("Our Instagram", channels.get(0).getLabel());
    assertEquals("Instagram", channels.get(0).getPlatform().getName());
    assertEquals("@tea", channels.get(0).getAccount());
    assertEquals(PoemClass.OWNED, channels.get(0).getPoem());
    assertEquals(PoemClass.PAID, channels.get(1).getPoem());
    assertEquals(PoemClass.EARNED, channels.get(2).getPoem());
    assertNull(channels.get(3).getAccount());
  }

  @Test
  void aChannelHasAPolicy() {
    Channel channel =
        channel(
            """
            languages fr
            cadence 3..5 per week
            quiet 22:00-07:00
            at most 1 per day
            at most 4 per week
            open on holidays
            """);
    assertEquals(List.of(LanguageTag.parse("fr")), channel.getLanguages());
    assertEquals(3, channel.getCadences().getFirst().getCount().getMin());
    assertEquals(5, channel.getCadences().getFirst().getCount().getMax());
    TimeRange night = channel.getQuiet().getFirst().getTimes().getFirst();
    assertEquals(LocalTime.of(22, 0), night.getFrom());
    assertEquals(LocalTime.of(7, 0), night.getTo());
    assertEquals(1, channel.getCaps().get(0).getMax());
    assertEquals(Period.DAY, channel.getCaps().get(0).getPeriod());
    assertEquals(Period.WEEK, channel.getCaps().get(1).getPeriod());
    assertTrue(channel.isOpenOnHolidays());
    assertFalse(channel("").isOpenOnHolidays());
  }

  @Test
  void aSingleNumberIsACadenceToo() {
    Channel channel = channel("cadence 2 per week");
    assertEquals(2, channel.getCadences().getFirst().getCount().getMin());
    assertNull(channel.getCadences().getFirst().getCount().getMax());
  }

  @Test
  void gapsAreElapsedTimeOrDays() {
    List<Span> gaps =
        channel(
                """
                gap at least 90min
                gap at least 20h
                gap at least 1 day
                gap at least 2 days
                gap at least 1 week
                gap at least 3 weeks
                """)
            .getGaps()
            .stream()
            .map(Gap::getAtLeast)
            .toList();
    assertEquals(
        List.of(
            Span.of(Duration.ofMinutes(90)),
            Span.of(Duration.ofHours(20)),
            Span.ofDays(1),
            Span.ofDays(2),
            Span.ofDays(7),
            Span.ofDays(21)),
        gaps);
  }

  @Test
  void windowsNameDaysInEveryWay() {
    List<DaySet> days =
        channel(
                """
                window weekdays 08:00-09:00
                window weekend 08:00-09:00
                window day 08:00-09:00
                window mon-wed, sat 08:00-09:00, 10:00-11:00
                window thursday 08:00-09:00
                window friday-monday 08:00-09:00
                window 08:00-09:00
                """)
            .getWindows()
            .stream()
            .map(Window::getDays)
            .toList();
    assertTrue(days.get(0).isWeekdays());
    assertTrue(days.get(1).isWeekend());
    assertTrue(days.get(2).isDaily());
    assertEquals(List.of(Weekday.MON, Weekday.WED), days.get(3).getRanges().get(0).getBounds());
    assertEquals(List.of(Weekday.SAT), days.get(3).getRanges().get(1).getBounds());
    assertEquals(List.of(Weekday.THU), days.get(4).getRanges().get(0).getBounds());
    assertEquals(List.of(Weekday.FRI, Weekday.MON), days.get(5).getRanges().get(0).getBounds());
    assertNull(days.get(6));
  }

  @Test
  void aWeekdayHasAShortAndALongName() {
    String shorts = "mon, tue, wed, thu, fri, sat, sun";
    String longs = "monday, tuesday, wednesday, thursday, friday, saturday, sunday";
    for (String names : List.of(shorts, longs)) {
      DaySet days = channel("quiet " + names + " 08:00-09:00").getQuiet().getFirst().getDays();
      assertEquals(
          List.of(Weekday.values()),
          days.getRanges().stream().map(range -> range.getBounds().getFirst()).toList());
    }
  }
}
