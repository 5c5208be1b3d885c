package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.schedule.Entry;
import org.ligne.model.schedule.ReasonKind;

/** A line scores hours by figures of its own. */
class ScoresTest {
  private static final String HEADER = "weekday,hour,channel,weight\n";

  @TempDir private Path folder;

  private Workspace project(String table) {
    String line =
        Plans.LINE.replace(
            "  channel",
            "  scores from \"data/scores.csv\"\n"
                + "  audience Amateurs { peak mon 09:00-10:00 }\n"
                + "  channel");
    String campaign =
        """
        campaign Rentree follows Maison {
          from 2026-09-07 to 2026-09-13
          post Annonce { on blog title fr "Annonce" text fr "Une tasse." }
        }
        """;
    return new Workspace(folder).with("plan.ligne", line + campaign).with("data/scores.csv", table);
  }

  private static String week(int best) {
    StringBuilder table = new StringBuilder(HEADER);
    for (String day : List.of("Monday", "tue", "WED", "thu", "fri", "sat", "sunday")) {
      for (int hour = 0; hour < 24; hour++) {
        int weight = day.equals("thu") && hour == best ? 100 : 0;
        table.append(day).append(", ").append(hour).append(",blog,").append(weight).append("\n");
      }
    }
    return table.toString();
  }

  @Test
  void figuresWinOverPeaksAndAreNamedAsTheReason() {
    Compilation compiled = project(week(15)).compile();
    assertEquals(List.of(), Words.of(compiled.diagnostics()));
    Entry entry = compiled.schedules().getFirst().getEntries().getFirst();
    assertEquals("2026-09-10T15:00", entry.getAt().toLocalDateTime().toString());
    assertTrue(
        entry.getReasons().stream()
            .anyMatch(
                reason ->
                    reason.getKind() == ReasonKind.PEAK
                        && reason.getStatement().contains("scores from \"data/scores.csv\"")),
        entry.getReasons().toString());
  }

  @Test
  void eachWrongRowIsToldWithItsLine() {
    List<Diagnostic> found =
        project(
                HEADER
                    + "lundi,8,blog,50\nmon,24,blog,50\nmon,8,blog,101\nmon,8,,50\n"
                    + "tue,8,blog,50\ntue,8,blog,60\nwed,8\n")
            .diagnostics();
    assertEquals(
        List.of(
            "Line 2 of data/scores.csv: “lundi” is no weekday, which is one of mon, tue, wed, thu,"
                + " fri, sat, sun.",
            "Line 3 of data/scores.csv: “24” is no hour from 0 to 23.",
            "Line 4 of data/scores.csv: “101” is no weight from 0 to 100.",
            "Line 5 of data/scores.csv: the channel is missing.",
            "Line 7 of data/scores.csv: this hour already has a weight on line 6.",
            "Line 8 of data/scores.csv: there are 2 columns, not those of the first line."),
        found.stream().map(Diagnostic::message).sorted().toList());
    assertEquals("plan.ligne:4:15-4:32 scores-row", Words.of(found).getFirst());
  }

  @Test
  void aByteOrderMarkAndOtherColumnsDoNoHarm() {
    String table = "\uFEFF" + week(15).replace(HEADER, "Weekday,Hour,Channel,Weight\n");
    assertEquals(List.of(), project(table).check());
  }

  @Test
  void hoursWithoutFigureAreToldOncePerChannel() {
    List<Diagnostic> found = project(HEADER + "mon,8,blog,50\n").diagnostics();
    assertEquals(List.of("plan.ligne:4:15-4:32 scores-incomplete"), Words.of(found));
    assertEquals(
        "The table data/scores.csv has no weight for 167 hours of the week on blog; there, peaks"
            + " and the hours of the day are used.",
        found.getFirst().message());
  }

  @Test
  void figuresOfChannelsTheLineHasNotAreToldAndLeftOut() {
    Workspace project = project(week(15) + "mon,8,instagram,90\nmon,9,instagram,90\n");
    Compilation compiled = project.compile();
    assertEquals(
        List.of("plan.ligne:4:15-4:32 scores-of-other-channel"), Words.of(compiled.diagnostics()));
    Entry entry = compiled.schedules().getFirst().getEntries().getFirst();
    assertEquals("2026-09-10T15:00", entry.getAt().toLocalDateTime().toString());
  }

  @Test
  void aTableThatIsNoneIsTold() {
    assertEquals(List.of("plan.ligne:4:15-4:32 scores-without-column"), project("").check());
    List<Diagnostic> found =
        project("").with("data/scores.csv", new byte[] {(byte) 0xC3, 0x28}).diagnostics();
    assertEquals(
        "The figures in data/scores.csv cannot be read: it is not UTF-8.",
        found.getFirst().message());
  }
}
