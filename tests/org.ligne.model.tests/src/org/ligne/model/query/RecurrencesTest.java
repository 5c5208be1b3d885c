package org.ligne.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.model.campaign.Campaign;
import org.ligne.model.campaign.CampaignFactory;
import org.ligne.model.campaign.Item;
import org.ligne.model.campaign.Series;
import org.ligne.model.common.CommonFactory;
import org.ligne.model.common.DayRange;
import org.ligne.model.common.DaySet;
import org.ligne.model.common.Weekday;

class RecurrencesTest {
  private final Campaign campaign = CampaignFactory.eINSTANCE.createCampaign();
  private final Series series = CampaignFactory.eINSTANCE.createSeries();

  @BeforeEach
  void aCampaignFromTuesdayTheFirstToTheFifteenthOfOctober() {
    campaign.setFrom(LocalDate.parse("2026-09-01"));
    campaign.setTo(LocalDate.parse("2026-10-15"));
    campaign.getContents().add(series);
    recursOn(Weekday.THU);
  }

  private void recursOn(Weekday... days) {
    DaySet set = CommonFactory.eINSTANCE.createDaySet();
    for (Weekday day : days) {
      DayRange range = CommonFactory.eINSTANCE.createDayRange();
      range.getBounds().add(day);
      set.getRanges().add(range);
    }
    series.setDays(set);
  }

  private void items(int count) {
    for (int i = 0; i < count; i++) {
      series.getItems().add(CampaignFactory.eINSTANCE.createItem());
    }
  }

  private List<String> days() {
    return Recurrences.of(series).stream().map(each -> each.day().toString().substring(5)).toList();
  }

  @Test
  void recursUntilTheCampaignEnds() {
    assertEquals(List.of("09-03", "09-10", "09-17", "09-24", "10-01", "10-08", "10-15"), days());
  }

  @Test
  void recursForSomeWeeks() {
    series.setForWeeks(3);
    assertEquals(List.of("09-03", "09-10", "09-17"), days());
  }

  @Test
  void countsWeeksFromTheNextOneWhenTheFirstHasNoDayLeft() {
    recursOn(Weekday.MON);
    series.setForWeeks(2);
    assertEquals(List.of("09-07", "09-14"), days());
  }

  @Test
  void recursEverySecondWeek() {
    series.setEveryWeeks(2);
    series.setForWeeks(2);
    assertEquals(List.of("09-03", "09-17"), days());
  }

  @Test
  void recursOnSeveralDaysOfTheWeek() {
    recursOn(Weekday.MON, Weekday.THU);
    series.setFrom(LocalDate.parse("2026-10-01"));
    assertEquals(List.of("10-01", "10-05", "10-08", "10-12", "10-15"), days());
  }

  @Test
  void endsWithItsItems() {
    items(2);
    assertEquals(List.of("09-03", "09-10"), days());
  }

  @Test
  void handsTheItemOfASkippedDayOn() {
    items(2);
    series.getSkip().add(LocalDate.parse("2026-09-03"));
    List<Occurrence> found = Recurrences.of(series);
    Item first = series.getItems().getFirst();
    assertEquals(new Occurrence(1, LocalDate.parse("2026-09-10"), first), found.getFirst());
    assertEquals(0, Recurrences.itemsWithoutDay(series));
  }

  @Test
  void tellsHowManyItemsFindNoDay() {
    items(9);
    assertEquals(2, Recurrences.itemsWithoutDay(series));
  }

  @Test
  void hasNoDayWithoutACampaignPeriod() {
    campaign.setTo(null);
    assertEquals(List.of(), Recurrences.of(series));
  }
}
