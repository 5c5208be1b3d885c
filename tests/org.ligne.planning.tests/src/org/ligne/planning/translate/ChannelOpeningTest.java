package org.ligne.planning.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.model.common.Weekday.FRI;
import static org.ligne.model.common.Weekday.MON;
import static org.ligne.model.common.Weekday.SAT;
import static org.ligne.planning.translate.Draft.days;
import static org.ligne.planning.translate.Draft.quiet;
import static org.ligne.planning.translate.Draft.window;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ligne.model.line.Blackout;
import org.ligne.model.line.Channel;
import org.ligne.model.line.LineFactory;
import org.ligne.model.line.ScoreFile;
import org.ligne.planning.problem.Admission;
import org.ligne.planning.problem.Opening;
import org.ligne.planning.problem.Statement;
import org.ligne.planning.problem.StatementKind;

class ChannelOpeningTest {
  // A Monday, and the Friday and Saturday of its week.
  private static final String MONDAY = "2026-09-07T";
  private static final String FRIDAY = "2026-09-11T";
  private static final String SATURDAY = "2026-09-12T";

  private final Draft draft = new Draft();
  private final Channel channel = draft.channel("instagram");
  private HolidayCalendar holidays = HolidayCalendar.NONE;
  private ScoreTable scores = ScoreTable.NONE;

  private Admission at(String time) {
    return new ChannelOpening(draft.line, channel, new Surroundings(holidays, scores))
        .at(LocalDateTime.parse(time).atZone(draft.line.getZone()));
  }

  private String closing(String time) {
    Admission admission = at(time);
    assertFalse(admission.open());
    return admission.statement().kind() + " " + admission.statement().text();
  }

  @Test
  void aChannelWithoutWindowsIsAlwaysOpen() {
    assertTrue(at(SATURDAY + "03:00").open());
    assertNull(at(SATURDAY + "03:00").statement(), "nobody said so");
  }

  @Test
  void measuredFiguresScoreInPlaceOfPeaks() {
    draft.audience(days(MON), "12:00-13:30", channel);
    ScoreFile file = LineFactory.eINSTANCE.createScoreFile();
    file.setPath("data/scores.csv");
    draft.line.setScores(file);
    scores =
        (name, day, hour) ->
            hour == 12 ? OptionalInt.of(7) : hour == 18 ? OptionalInt.of(90) : OptionalInt.empty();
    assertEquals(7, at(MONDAY + "12:30").score());
    assertEquals(StatementKind.MEASURED_SCORE, at(MONDAY + "12:30").peak().kind());
    assertEquals(90, at(MONDAY + "18:00").score());
    assertEquals("scores from \"data/scores.csv\"", at(MONDAY + "18:00").peak().text());
    assertEquals(Admission.MAX_SCORE, at(MONDAY + "13:00").score(), "the peak, where none is");
  }

  @Test
  void figuresOfAnotherLineCountForNothing() {
    scores = (name, day, hour) -> OptionalInt.of(90);
    assertEquals(20, at(MONDAY + "12:00").score());
  }

  @Test
  void windowsOpenOnTheirDaysFromStartToBeforeEnd() {
    window(channel, days(MON, FRI), "12:00-13:30");
    window(channel, days(SAT), "10:00-12:00");
    assertTrue(at(MONDAY + "12:00").open());
    assertTrue(at(FRIDAY + "13:29").open());
    assertFalse(at(FRIDAY + "13:30").open());
    assertEquals("window sat 10:00-12:00", at(SATURDAY + "10:30").statement().text());
    assertEquals(
        "WINDOW window mon-fri 12:00-13:30, window sat 10:00-12:00", closing(SATURDAY + "12:30"));
  }

  @Test
  void aWindowOverMidnightBelongsToTheDayItBeginsOn() {
    window(channel, days(FRI), "22:00-01:00");
    assertTrue(at(SATURDAY + "00:30").open());
    assertFalse(at(FRIDAY + "00:30").open());
  }

  @Test
  void quietHoursCloseAWindow() {
    window(channel, null, "18:00-23:00");
    quiet(channel, null, "22:00-07:00");
    assertTrue(at(MONDAY + "21:30").open());
    assertEquals("QUIET quiet 22:00-07:00", closing(MONDAY + "22:00"));
  }

  @Test
  void whatOneStatementGivesUpAnotherMayStillClose() {
    window(channel, null, "18:00-23:00");
    quiet(channel, null, "22:00-07:00");
    Opening stated = new ChannelOpening(draft.line, channel, new Surroundings(holidays, scores));
    Opening loud = stated.lifting(at(MONDAY + "22:00").statement(), time -> true);
    assertTrue(loud.at(moment(MONDAY + "22:30")).open());
    Statement outside = loud.at(moment(MONDAY + "23:30")).statement();
    assertEquals(StatementKind.WINDOW, outside.kind());
    Opening wide = stated.lifting(outside, time -> time.getHour() < 18);
    assertTrue(wide.at(moment(MONDAY + "12:00")).open());
    assertEquals(StatementKind.QUIET, wide.at(moment(MONDAY + "23:30")).statement().kind());
    Opening late = new OpenFrom(stated, moment(MONDAY + "13:00").toInstant());
    Opening lateAndWide = late.lifting(outside, time -> true);
    assertEquals(StatementKind.NOW, lateAndWide.at(moment(MONDAY + "12:00")).statement().kind());
    assertTrue(lateAndWide.at(moment(MONDAY + "14:00")).open());
  }

  private ZonedDateTime moment(String time) {
    return LocalDateTime.parse(time).atZone(draft.line.getZone());
  }

  @Test
  void aBlackoutClosesItsHoursOnItsChannels() {
    draft.blackout("2026-09-11", "20:00-21:00");
    draft.blackout("2026-09-12", null, draft.channel("linkedin"));
    assertEquals("BLACKOUT blackout \"Silence\" 2026-09-11 20:00-21:00", closing(FRIDAY + "20:30"));
    assertTrue(at(FRIDAY + "21:00").open());
    assertTrue(at(SATURDAY + "12:00").open(), "another channel's blackout");
  }

  @Test
  void aBlackoutOfSeveralOrOfEveryYearsDaysClosesThemAll() {
    Blackout span = draft.blackout("2026-09-10", null);
    span.setUntil(LocalDate.of(2026, 9, 11));
    Blackout yearly = draft.blackout("2026-01-01", null);
    yearly.setOn(null);
    yearly.setYearly(MonthDay.of(9, 12));
    assertEquals(
        "BLACKOUT blackout \"Silence\" 2026-09-10 to 2026-09-11", closing(FRIDAY + "00:00"));
    assertEquals("BLACKOUT blackout \"Silence\" every year on 09-12", closing(SATURDAY + "23:30"));
  }

  @Test
  void publicHolidaysAreClosedUnlessTheChannelIsOpenOnThem() {
    holidays = day -> Optional.of("Assumption").filter(name -> day.getDayOfMonth() == 11);
    assertEquals("HOLIDAY Assumption", closing(FRIDAY + "12:00"));
    channel.setOpenOnHolidays(true);
    assertTrue(at(FRIDAY + "12:00").open());
  }

  @Test
  void aPeakOfAnAudienceOfTheChannelScoresBest() {
    draft.audience(days(MON, FRI), "12:00-13:30", channel);
    assertEquals(100, at(MONDAY + "12:30").score());
    assertEquals("audience Amateurs peak mon-fri 12:00-13:30", at(MONDAY + "12:30").peak().text());
    assertEquals(StatementKind.PEAK, at(MONDAY + "12:30").peak().kind());
    assertEquals(20, at(MONDAY + "13:30").score());
    assertNull(at(SATURDAY + "12:30").peak());
  }

  @Test
  void anAudienceWithoutChannelsIsOnAllAndOneOfAnotherChannelOnNone() {
    draft.audience(null, "09:00-10:00", draft.channel("linkedin"));
    draft.audience(null, "18:00-19:00");
    assertEquals(20, at(MONDAY + "09:00").score());
    assertEquals(100, at(MONDAY + "18:00").score());
  }

  @Test
  void aClosedMomentStillHasItsAudience() {
    draft.audience(null, "12:00-13:00");
    holidays = day -> Optional.of("Assumption");
    assertEquals(100, at(MONDAY + "12:00").score(), "for posts that are pinned there");
  }
}
