package org.ligne.compiler.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.starter.Bakery;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.Total;
import org.ligne.planning.Progress;

/** Parts of schedules. */
class PortionTest {
  private static final LocalDate FIRST = LocalDate.of(2027, 3, 10);
  private static final LocalDate LAST = LocalDate.of(2027, 3, 17);

  @TempDir Path folder;

  private List<Schedule> schedules;

  @BeforeEach
  void compileTheBakery() throws IOException {
    for (StarterFile file : Bakery.files(Locale.ENGLISH)) {
      Files.write(folder.resolve(file.name()), file.content());
    }
    Compiler compiler = Compiler.create(Locale.ENGLISH);
    schedules = compiler.compile(compiler.load(folder), Progress.NONE).schedules();
  }

  @Test
  void theWholeIsTheSchedulesThemselves() {
    assertSame(schedules, Portion.WHOLE.of(schedules));
  }

  @Test
  void aPeriodHoldsItsFirstAndLastDay() {
    Schedule part = part(new Portion(Optional.of(FIRST), Optional.of(LAST), Set.of(), Set.of()));
    List<LocalDate> days =
        part.getEntries().stream().map(entry -> entry.getAt().toLocalDate()).toList();
    assertTrue(days.contains(FIRST) && days.contains(LAST), days.toString());
    assertTrue(days.stream().noneMatch(day -> day.isBefore(FIRST) || day.isAfter(LAST)));
    assertEquals(part.getEntries().size(), total(part, "all"));
  }

  @Test
  void channelsAndCampaignsAreLeftOut() {
    Portion portion = new Portion(Optional.empty(), Optional.empty(), Set.of(), Set.of("bluesky"));
    Schedule part = part(portion);
    assertEquals(Set.of("facebook", "newsletter"), Set.copyOf(Portion.channels(List.of(part))));
    assertTrue(Portion.channels(schedules).contains("bluesky"), "the schedules stay as they are");
    assertEquals(0, total(part, "bluesky"));
    assertEquals(
        List.of(),
        new Portion(Optional.empty(), Optional.empty(), Set.of("Spring"), Set.of()).of(schedules));
  }

  @Test
  void someEntriesAloneComeWithTheirOwnBoosts() {
    Entry wanted = schedules.getFirst().getEntries().get(1);
    Schedule part = part(Portion.WHOLE.only(Set.of(wanted.getId())));
    assertEquals(List.of(wanted.getId()), part.getEntries().stream().map(Entry::getId).toList());
    assertEquals(List.of(), part.getUnscheduled());
    assertTrue(part.getBoosts().stream().allMatch(each -> each.getPost().equals(wanted.getPost())));
    assertEquals(1, total(part, "all"));
    assertEquals(List.of(), Portion.WHOLE.only(Set.of("Nobody/Knows/it")).of(schedules));
  }

  private Schedule part(Portion portion) {
    Schedule part = portion.of(schedules).getFirst();
    List<Entry> before = schedules.getFirst().getEntries();
    assertTrue(part.getEntries().size() < before.size());
    return part;
  }

  private static int total(Schedule schedule, String name) {
    return schedule.getTotals().stream()
        .filter(total -> total.getName().equals(name))
        .mapToInt(Total::getScheduled)
        .sum();
  }
}
