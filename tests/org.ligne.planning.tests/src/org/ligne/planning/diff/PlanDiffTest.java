package org.ligne.planning.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.EntryText;
import org.ligne.model.schedule.Item;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.model.schedule.Shortfall;
import org.ligne.model.schedule.Standing;
import org.ligne.model.schedule.Unscheduled;
import org.ligne.model.value.LanguageTag;

/** What differs between two plans, told as people would. */
class PlanDiffTest {
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private static Schedule schedule(Item... items) {
    Schedule schedule = ScheduleFactory.eINSTANCE.createSchedule();
    schedule.setLine("Maison");
    schedule.setCampaign("Rentree");
    for (Item item : items) {
      if (item instanceof Entry entry) {
        schedule.getEntries().add(entry);
      } else {
        schedule.getUnscheduled().add((Unscheduled) item);
      }
    }
    return schedule;
  }

  private static Entry entry(String post, String at) {
    Entry entry = named(ScheduleFactory.eINSTANCE.createEntry(), post);
    entry.setAt(ZonedDateTime.parse(at + "+02:00").withZoneSameInstant(PARIS));
    return entry;
  }

  private static <T extends Item> T named(T item, String post) {
    item.setId("Rentree/" + post + "/blog");
    item.setCampaign("Rentree");
    item.setPost(post);
    item.setChannel("blog");
    return item;
  }

  private static Unscheduled left(String post) {
    return named(ScheduleFactory.eINSTANCE.createUnscheduled(), post);
  }

  private static Entry saying(Entry entry, String words) {
    EntryText text = ScheduleFactory.eINSTANCE.createEntryText();
    text.setLanguage(LanguageTag.parse("fr"));
    text.setValue(words);
    entry.getTexts().add(text);
    return entry;
  }

  private static PlanDiff diff(Schedule before, Schedule after) {
    return PlanDiff.between(List.of(before), List.of(after));
  }

  private static List<String> kinds(PlanDiff diff) {
    return diff.changes().stream().map(it -> it.kind() + " " + it.item().getPost()).toList();
  }

  @Test
  void aMovedEntryIsOneMove() {
    Entry later = entry("A", "2026-09-09T09:00");
    later.setOwner("Paul");
    PlanDiff diff =
        diff(
            schedule(entry("A", "2026-09-08T09:00"), entry("B", "2026-09-08T12:00")),
            schedule(entry("B", "2026-09-08T12:00"), later));
    assertEquals(List.of("MOVED A"), kinds(diff));
    assertEquals(Set.of(Aspect.OWNER), diff.changes().getFirst().aspects());
    assertEquals(1, diff.unchanged());
  }

  private static Schedule lacking(Schedule schedule, String week, int placed) {
    Shortfall shortfall = ScheduleFactory.eINSTANCE.createShortfall();
    shortfall.setChannel("blog");
    shortfall.setWeek(LocalDate.parse(week));
    shortfall.setPlaced(placed);
    shortfall.setWanted(3);
    schedule.getShortfalls().add(shortfall);
    return schedule;
  }

  @Test
  void weeksNewlyUnderTheirCadenceAndNoLongerSoAreTold() {
    Schedule before = lacking(lacking(schedule(), "2026-09-07", 2), "2026-09-14", 2);
    lacking(before, "2026-09-28", 1);
    Schedule after = lacking(lacking(schedule(), "2026-09-21", 0), "2026-09-14", 2);
    lacking(after, "2026-09-28", 0);
    PlanDiff diff = diff(before, after);
    assertEquals(
        List.of("2026-09-07 1 0 mended", "2026-09-21 0 3 broken", "2026-09-28 2 3 broken"),
        diff.lacks().stream().map(PlanDiffTest::words).toList());
    assertFalse(diff.isEmpty());
    assertTrue(diff(before, before).isEmpty());
  }

  private static String words(Lack lack) {
    String fate = lack.isMended() ? "mended" : lack.isBroken() ? "broken" : "";
    return lack.week() + " " + lack.before() + " " + lack.after() + " " + fate;
  }

  @Test
  void everyFateOfAnEntryHasItsName() {
    Entry confirmed = entry("Held", "2026-09-08T15:00");
    confirmed.setStanding(Standing.CONFIRMED);
    PlanDiff diff =
        diff(
            schedule(
                entry("Old", "2026-09-08T09:00"),
                entry("Lost", "2026-09-08T12:00"),
                saying(entry("Said", "2026-09-08T14:00"), "Une tasse."),
                entry("Held", "2026-09-08T15:00"),
                left("Mended"),
                left("Dropped")),
            schedule(
                left("Lost"),
                left("Stuck"),
                saying(entry("Said", "2026-09-08T14:00"), "Deux tasses."),
                confirmed,
                entry("Mended", "2026-09-10T09:00"),
                entry("New", "2026-09-11T09:00")));
    assertEquals(
        List.of(
            "LOST Lost",
            "STUCK Stuck",
            "PLACED Mended",
            "GIVEN_UP Dropped",
            "ADDED New",
            "CANCELLED Old",
            "CHANGED Said",
            "CHANGED Held"),
        kinds(diff));
    assertEquals(
        List.of("LOST", "STUCK"),
        diff.changes().stream()
            .map(Change::kind)
            .filter(ChangeKind::isBroken)
            .map(Enum::name)
            .toList());
    assertTrue(diff.of(ChangeKind.CHANGED).getLast().isStandingOnly());
  }

  @Test
  void aRenamedPostIsTheSameWhereNothingElseCouldBeMeant() {
    PlanDiff diff =
        diff(
            schedule(saying(entry("Old", "2026-09-08T09:00"), "Une tasse.")),
            schedule(saying(entry("New", "2026-09-09T09:00"), "Une tasse.")));
    assertEquals(List.of("MOVED New"), kinds(diff));
    assertEquals("Rentree/Old/blog", diff.changes().getFirst().formerId().orElseThrow());
    PlanDiff doubtful =
        diff(
            schedule(
                saying(entry("Old", "2026-09-08T09:00"), "Une tasse."),
                saying(entry("Older", "2026-09-08T12:00"), "Une tasse.")),
            schedule(saying(entry("New", "2026-09-09T09:00"), "Une tasse.")));
    assertEquals(3, doubtful.changes().size());
  }

  @Test
  void theMixIsCountedByChannelPillarAndWeek() {
    Entry other = entry("B", "2026-09-16T09:00");
    other.setPillar("Savoir");
    PlanDiff diff =
        diff(
            schedule(entry("A", "2026-09-08T09:00")),
            schedule(entry("A", "2026-09-08T09:00"), other));
    assertEquals(
        List.of("blog 1 2", "Savoir 0 1", "2026-W37 1 1", "2026-W38 0 1"),
        diff.mix().stream().map(it -> it.name() + " " + it.before() + " " + it.after()).toList());
  }

  @Test
  void schedulesOfOtherLinesAreNotMixedUp() {
    Schedule other = schedule(entry("A", "2026-09-08T09:00"));
    other.setLine("Atelier");
    PlanDiff diff = diff(schedule(entry("A", "2026-09-08T09:00")), other);
    assertEquals(
        Set.of(ChangeKind.ADDED, ChangeKind.CANCELLED),
        Set.copyOf(diff.changes().stream().map(Change::kind).toList()));
  }

  @Test
  void theSamePlanDiffersInNothing() {
    Schedule one = schedule(saying(entry("A", "2026-09-08T09:00"), "Une tasse."), left("B"));
    Schedule same = schedule(left("B"), saying(entry("A", "2026-09-08T09:00"), "Une tasse."));
    assertTrue(diff(one, same).isEmpty());
    assertEquals(2, Stream.of(one, same).filter(it -> it.getEntries().size() == 1).count());
  }
}
