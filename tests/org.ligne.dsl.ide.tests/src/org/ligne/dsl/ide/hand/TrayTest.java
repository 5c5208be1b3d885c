package org.ligne.dsl.ide.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.dsl.ide.hand.Change.Scope.ONE_CHANNEL;
import static org.ligne.dsl.ide.hand.Change.Scope.WHOLE_POST;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixing times, giving them back, and holding posts back. */
class TrayTest {
  @TempDir Path folder;
  private Table table;

  @BeforeEach
  void open() {
    table = new Table(folder, Plans.WHOLE);
  }

  @AfterEach
  void close() {
    table.close();
  }

  @Test
  void pinFixesThePlannedTime() {
    LocalDateTime at = Seen.entry(table.plan(), "Autumn/Free/chat").getAt().toLocalDateTime();
    String words = at.toString().replace('T', ' ');
    assertEquals(
        List.of("on x, chat pinned at " + words),
        table.newLines(new Change.Pin("Autumn/Free/chat", ONE_CHANNEL)));
    LocalDateTime tuesday =
        Seen.entry(table.plan(), "Autumn/Floating/x/1").getAt().toLocalDateTime();
    assertEquals(
        List.of("move 2026-10-06 to 2026-10-06 " + tuesday.toLocalTime()),
        table.newLines(new Change.Pin("Autumn/Floating/x/1", ONE_CHANNEL)));
    assertTrue(table.refused(new Change.Pin("Autumn/Leaves/x", ONE_CHANNEL)).contains("already"));
  }

  @Test
  void unpinTakesTheTimeAway() {
    assertFalse(table.with(new Change.Unpin("Autumn/Leaves/x", ONE_CHANNEL)).contains("09:30"));
    assertEquals(
        List.of("blog"), table.newLines(new Change.Unpin("Autumn/Open/blog", ONE_CHANNEL)));
    assertEquals(
        List.of("on x, chat as post pinned at 2026-10-08 12:00,"),
        table.newLines(new Change.Unpin("Autumn/Open/x", ONE_CHANNEL)));
    String whole = table.with(new Change.Unpin("Autumn/Open/x", WHOLE_POST));
    assertFalse(whole.contains("2026-10-08") || whole.contains("2026-10-09"));
    assertTrue(
        table.refused(new Change.Unpin("Autumn/Free/x", ONE_CHANNEL)).contains("no fixed time"));
  }

  @Test
  void unpinPutsAnOccurrenceBackIntoTheRhythm() {
    assertTrue(
        table.refused(new Change.Unpin("Autumn/Weekly/x/1", ONE_CHANNEL)).contains("hour of its"));
    Change away =
        new Change.Move("Autumn/Weekly/x/1", LocalDateTime.parse("2026-10-09T09:00"), WHOLE_POST);
    table.make(away);
    assertEquals(Plans.WHOLE, table.with(new Change.Unpin("Autumn/Weekly/x/1", WHOLE_POST)));
    assertEquals(
        List.of("move 2026-10-08 for chat to 2026-10-08"),
        table.newLines(new Change.Unpin("Autumn/Weekly/chat/1", ONE_CHANNEL)));
  }

  @Test
  void heldEntriesLeaveThePlanAndComeBack() {
    table.make(new Change.Hold("Autumn/Open/chat", ONE_CHANNEL));
    assertTrue(table.text().contains("on x, chat as post held,\n"), table.text());
    table.make(new Change.Hold("Autumn/Leaves/x", ONE_CHANNEL));
    assertTrue(table.text().contains("by alice held {"), table.text());
    table.make(new Change.Hold("Autumn/Weekly", WHOLE_POST));
    assertTrue(table.text().contains("by bob held every thursday"), table.text());
    List<String> ids = Seen.ids(table.plan());
    assertFalse(
        ids.contains("Autumn/Open/chat") || ids.contains("Autumn/Leaves/x"), ids.toString());
    assertTrue(ids.contains("Autumn/Open/x") && !ids.contains("Autumn/Weekly/x/1"), ids.toString());
    assertEquals(
        List.of("Autumn/Leaves/x", "Autumn/Open/chat", "Autumn/Weekly"),
        table.client().get(table.client().server().hand().held(folder)).stream()
            .map(HeldEntry::id)
            .toList());
    table.make(new Change.Release("Autumn/Open/chat", ONE_CHANNEL));
    table.make(new Change.Release("Autumn/Weekly", WHOLE_POST));
    table.make(new Change.Release("Autumn/Leaves/x", WHOLE_POST));
    assertEquals(Plans.WHOLE, table.text());
  }

  @Test
  void oneChannelOutOfAHeldPostLeavesTheOthersThere() {
    table.make(new Change.Hold("Autumn/Free/x", WHOLE_POST));
    assertEquals(
        List.of("post Free in Late pillar Craft {", "on x, chat held"),
        table.newLines(new Change.Release("Autumn/Free/x", ONE_CHANNEL)));
  }

  @Test
  void whatIsHeldIsLetGoAndMovedAsOne() {
    LocalDateTime noon = LocalDateTime.parse("2026-10-21T12:00");
    table.make(new Change.Hold("Autumn/Free/x", WHOLE_POST));
    assertEquals(
        List.of("post Free in Late pillar Craft {", "on x pinned at 2026-10-21 12:00, chat held"),
        table.newLines(
            new Change.Release("Autumn/Free/x", ONE_CHANNEL),
            new Change.Move("Autumn/Free/x", noon, ONE_CHANNEL)));
    table.make(new Change.Release("Autumn/Free/x", ONE_CHANNEL));
    assertEquals(
        List.of("on x, chat pinned at 2026-10-21 12:00"),
        table.newLines(
            new Change.Release("Autumn/Free/chat", ONE_CHANNEL),
            new Change.Move("Autumn/Free/chat", noon, ONE_CHANNEL)));
    table.make(new Change.Hold("Autumn/Leaves/x", ONE_CHANNEL));
    assertEquals(
        List.of(
            "post Leaves \"Of leaves\" in Start pillar Craft by alice {",
            "at 2026-10-09 /* before noon */ 09:30"),
        table.newLines(
            new Change.Release("Autumn/Leaves/x", ONE_CHANNEL),
            new Change.MoveToDay("Autumn/Leaves/x", LocalDate.parse("2026-10-09"), ONE_CHANNEL)));
  }

  @Test
  void oneChannelOfASeriesIsHeldAndLetGo() {
    table.make(new Change.Hold("Autumn/Weekly/chat", ONE_CHANNEL));
    assertTrue(table.text().contains("on x, chat held"), table.text());
    assertEquals(
        List.of("Autumn/Weekly/chat"),
        table.client().get(table.client().server().hand().held(folder)).stream()
            .map(HeldEntry::id)
            .toList());
    table.make(new Change.Release("Autumn/Weekly/chat", ONE_CHANNEL));
    assertEquals(Plans.WHOLE, table.text());
    assertTrue(
        table
            .refused(
                new Change.MoveToDay(
                    "Autumn/Weekly/chat", LocalDate.parse("2026-10-09"), ONE_CHANNEL))
            .contains("choose one of its occurrences"));
  }

  @Test
  void anOccurrenceCannotBeHeld() {
    assertTrue(
        table.refused(new Change.Hold("Autumn/Weekly/x/1", ONE_CHANNEL)).contains("skips its day"));
  }

  @Test
  void shiftMovesASelectionAsOne() {
    List<String> lines =
        table.newLines(
            new Change.Shift("Autumn/Open/x", 2, ONE_CHANNEL),
            new Change.Shift("Autumn/Open/chat", 2, ONE_CHANNEL),
            new Change.Shift("Autumn/Leaves/x", 2, ONE_CHANNEL),
            new Change.Shift("Autumn/Weekly/x/1", 2, ONE_CHANNEL),
            new Change.Shift("Autumn/Weekly/chat/1", 2, ONE_CHANNEL),
            new Change.Shift("Autumn/Weekly/x/3", 2, ONE_CHANNEL),
            new Change.Shift("Autumn/Weekly/chat/3", 2, ONE_CHANNEL));
    assertEquals(
        List.of(
            "at 2026-10-09 /* before noon */ 09:30",
            "at 2026-10-10 12:00",
            "move 2026-10-08 to 2026-10-10",
            "move 2026-10-22 to 2026-10-24"),
        lines);
  }

  @Test
  void shiftTellsWhatIsLeft() {
    var done =
        table.rewritten(
            new Change.Shift("Autumn/Leaves/x", -1, ONE_CHANNEL),
            new Change.Shift("Autumn/Free/x", -1, ONE_CHANNEL),
            new Change.Shift("Autumn/Gone/x", -1, ONE_CHANNEL));
    assertEquals("Shift “Of leaves” by -1 day", done.title());
    assertEquals(
        List.of("Autumn/Gone/x", "Autumn/Free/x"),
        done.refused().stream().map(Outcome.Refusal::entry).toList());
  }
}
