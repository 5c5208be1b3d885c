package org.ligne.dsl.ide.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What dragging an entry writes into the text. */
class MovingTest {
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

  private static Change move(String entry, String to, Change.Scope scope) {
    return new Change.Move(entry, LocalDateTime.parse(to), scope);
  }

  private static Change toDay(String entry, String day) {
    return new Change.MoveToDay(entry, LocalDate.parse(day), ONE_CHANNEL);
  }

  @Test
  void theSampleHasNoErrors() {
    assertEquals(List.of(), table.client().codes(Table.FILE));
  }

  @Test
  void ofAFixedPostChangesOnlyWhatDiffers() {
    assertEquals(
        List.of("at 2026-10-09 /* before noon */ 09:30"),
        table.newLines(toDay("Autumn/Leaves/x", "2026-10-09")));
    assertEquals(
        List.of("at 2026-10-07 /* before noon */ 16:00"),
        table.newLines(move("Autumn/Leaves/x", "2026-10-07T16:00", ONE_CHANNEL)));
  }

  @Test
  void ofOneChannelOfAPostPinsIt() {
    assertEquals(
        List.of("on x pinned at 2026-10-10 12:00, chat as post,"),
        table.newLines(toDay("Autumn/Open/x", "2026-10-10")));
    assertEquals(
        List.of("on x, chat as post pinned at 2026-10-10 18:30,"),
        table.newLines(move("Autumn/Open/chat", "2026-10-10T18:30", ONE_CHANNEL)));
  }

  @Test
  void ofAPinnedChannelChangesItsPin() {
    assertEquals(
        List.of("blog pinned at 2026-10-12 08:00"),
        table.newLines(toDay("Autumn/Open/blog", "2026-10-12")));
  }

  @Test
  void ofAWholePostTakesItsPinsAlong() {
    assertEquals(
        List.of("blog pinned at 2026-10-11 08:00", "at 2026-10-10 18:00"),
        table.newLines(move("Autumn/Open/x", "2026-10-10T18:00", WHOLE_POST)));
    assertEquals(
        List.of("blog pinned at 2026-10-10 10:00", "at 2026-10-09 12:00"),
        table.newLines(move("Autumn/Open/blog", "2026-10-10T10:00", WHOLE_POST)));
  }

  @Test
  void ofAFloatingPostAddsItsTime() {
    assertEquals(
        List.of("at 2026-10-29 10:00"),
        table.newLines(move("Autumn/Free/x", "2026-10-29T10:00", WHOLE_POST)));
    assertEquals(
        List.of("on x pinned at 2026-10-29 10:00, chat"),
        table.newLines(move("Autumn/Free/x", "2026-10-29T10:00", ONE_CHANNEL)));
  }

  @Test
  void ofAFloatingPostToADayKeepsThePlannedHour() {
    assertTrue(table.refused(toDay("Autumn/Free/x", "2026-10-29")).contains("no time yet"));
    var entry = Seen.entry(table.plan(), "Autumn/Free/x");
    assertEquals(
        List.of("on x pinned at 2026-10-29 " + entry.getAt().toLocalTime() + ", chat"),
        table.newLines(toDay("Autumn/Free/x", "2026-10-29")));
  }

  @Test
  void ofAnOccurrenceMovesThatOneOnly() {
    assertEquals(
        List.of("move 2026-10-15 for x to 2026-10-16"),
        table.newLines(toDay("Autumn/Weekly/x/2", "2026-10-16")));
    assertEquals(
        List.of("move 2026-10-15 to 2026-10-16 09:00"),
        table.newLines(move("Autumn/Weekly/x/2", "2026-10-16T09:00", WHOLE_POST)));
    assertEquals(
        List.of("move 2026-10-13 to 2026-10-14"),
        table.newLines(toDay("Autumn/Floating/x/2", "2026-10-14")));
  }

  @Test
  void ofAMovedOccurrenceChangesItsMove() {
    table.make(move("Autumn/Weekly/x/2", "2026-10-16T09:00", WHOLE_POST));
    assertEquals(
        List.of("move 2026-10-15 to 2026-10-17 09:00"),
        table.newLines(
            new Change.MoveToDay("Autumn/Weekly/x/2", LocalDate.parse("2026-10-17"), WHOLE_POST)));
    assertEquals(
        List.of("move 2026-10-15 for chat to 2026-10-18 09:00"),
        table.newLines(toDay("Autumn/Weekly/chat/2", "2026-10-18")));
    table.make(toDay("Autumn/Weekly/chat/2", "2026-10-18"));
    assertEquals(
        List.of(
            "move 2026-10-15 to 2026-10-17 09:00", "move 2026-10-15 for chat to 2026-10-19 09:00"),
        table.newLines(
            new Change.MoveToDay("Autumn/Weekly/x/2", LocalDate.parse("2026-10-17"), WHOLE_POST)));
  }

  @Test
  void backIntoTheRhythmNeedsNoMove() {
    Change there = move("Autumn/Weekly/x/2", "2026-10-16T09:00", WHOLE_POST);
    Change back = move("Autumn/Weekly/x/2", "2026-10-15T12:30", WHOLE_POST);
    assertEquals(Plans.WHOLE, table.make(there).with(back));
  }

  @Test
  void aMovedOccurrenceKeepsItsNumberAndItem() {
    table.make(move("Autumn/Weekly/x/1", "2026-10-30T09:00", ONE_CHANNEL));
    var entry = Seen.entry(table.plan(), "Autumn/Weekly/x/1");
    assertEquals("2026-10-30T09:00", entry.getAt().toLocalDateTime().toString());
    assertTrue(entry.isFixed());
    assertTrue(entry.getTexts().toString().contains("Assam"), entry.toString());
    assertEquals(
        "2026-10-08T12:30",
        Seen.entry(table.plan(), "Autumn/Weekly/chat/1").getAt().toLocalDateTime().toString());
  }

  @Test
  void tellsBeforehandWhatWillBeWrong() {
    assertEquals(
        List.of("fixed-outside-phase"), table.warnings(toDay("Autumn/Leaves/x", "2026-10-20")));
    assertEquals(
        List.of("fixed-outside-campaign"),
        table.warnings(toDay("Autumn/Weekly/x/1", "2026-11-20")));
    assertEquals(List.of(), table.warnings(toDay("Autumn/Leaves/x", "2026-10-09")));
    Change late = move("Autumn/Open/x", "2026-11-14T10:00", WHOLE_POST);
    assertTrue(table.warnings(late).contains("order-impossible"), table.ask(late)::toString);
  }

  @Test
  void tellsOfClockChanges() {
    String spring = Plans.WHOLE.replace("to 2026-11-15", "to 2027-04-15");
    table.client().setText(Table.FILE, spring).settle();
    assertEquals(
        List.of("time-does-not-exist"),
        table.warnings(move("Autumn/Free/x", "2027-03-28T02:30", ONE_CHANNEL)));
    assertEquals(
        List.of("time-exists-twice"),
        table.warnings(move("Autumn/Free/x", "2026-10-25T02:30", ONE_CHANNEL)));
  }
}
