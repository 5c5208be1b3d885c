package org.ligne.ui.tests.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.Schedule;
import org.ligne.model.schedule.ScheduleFactory;
import org.ligne.ui.schedule.Column;
import org.ligne.ui.schedule.Grouping;
import org.ligne.ui.schedule.Row;
import org.ligne.ui.schedule.RowTable;
import org.ligne.ui.schedule.Rows;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** The table of a schedule of ten thousand entries. */
@InWorkbench
class BigScheduleTest {
  private static final int ENTRIES = 10_000;
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  /** A tenth of it is the aim on a machine that has nothing else to do. */
  private static final Duration LONGEST = Duration.ofSeconds(1);

  @Test
  void itIsShownSortedAndFilteredWithoutMakingTheUserWait(@TempDir Path folder) {
    List<Row> rows = Rows.of(planning(folder));
    AtomicInteger made = new AtomicInteger();
    Shell window = Ui.get(() -> new Shell(Workbench.window().getShell()));
    RowTable table =
        Ui.get(
            () -> {
              window.setLayout(new FillLayout());
              RowTable shown = new RowTable(window);
              shown.viewer().getTable().addListener(SWT.SetData, event -> made.incrementAndGet());
              window.setSize(900, 400);
              window.open();
              return shown;
            });
    assertQuick(() -> table.show(rows));
    assertQuick(() -> table.sort(Column.STATE, false));
    assertQuick(() -> table.sort(Column.POST, true));
    assertQuick(() -> table.group(Grouping.WEEK));
    assertQuick(() -> table.openAll(false));
    int weeks = Ui.get(() -> table.viewer().getTable().getItemCount());
    assertTrue(weeks > 100 && weeks < 200, "weeks: " + weeks);
    assertQuick(() -> table.openAll(true));
    assertEquals(ENTRIES + weeks, Ui.get(() -> table.viewer().getTable().getItemCount()));
    assertQuick(() -> table.viewer().getTable().selectAll());
    assertEquals(ENTRIES, Ui.get(() -> table.selected().size()));
    Ui.run(() -> table.viewer().getTable().deselectAll());
    assertQuick(() -> table.group(Grouping.NONE));
    assertQuick(() -> table.filter("post42"));
    Ui.await("the rows painted", () -> made.get() > 0);
    assertEquals(111, Ui.get(() -> table.shown().size()));
    assertTrue(made.get() < ENTRIES / 10, "items made: " + made);
    Ui.run(window::close);
  }

  private static void assertQuick(Ui.Code work) {
    long taken =
        Ui.get(
            () -> {
              long start = System.nanoTime();
              work.run();
              return System.nanoTime() - start;
            });
    assertTrue(taken < LONGEST.toNanos(), taken / 1_000_000 + " ms");
  }

  private static Planning planning(Path folder) {
    Schedule schedule = ScheduleFactory.eINSTANCE.createSchedule();
    schedule.setCampaign("Big");
    schedule.setLine("Line");
    schedule.setZone(PARIS);
    schedule.setFrom(LocalDate.of(2026, 1, 1));
    schedule.setTo(LocalDate.of(2028, 12, 31));
    ZonedDateTime first = ZonedDateTime.of(2026, 1, 1, 8, 0, 0, 0, PARIS);
    for (int i = 0; i < ENTRIES; i++) {
      Entry entry = ScheduleFactory.eINSTANCE.createEntry();
      entry.setCampaign("Big");
      entry.setPost("Post" + i);
      entry.setChannel("channel" + i % 7);
      entry.setPlatform("Blog");
      entry.setPillar("Pillar" + i % 5);
      entry.setId("Big/Post" + i + "/channel" + i % 7);
      entry.setAt(first.plusHours(i * 2L));
      schedule.getEntries().add(entry);
    }
    Compilation compilation = new Compilation(List.of(), List.of(schedule), List.of(), true);
    return new Planning(folder, Compiler.create(Locale.ENGLISH).load(folder), compilation);
  }
}
