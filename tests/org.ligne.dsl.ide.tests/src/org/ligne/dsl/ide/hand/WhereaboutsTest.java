package org.ligne.dsl.ide.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.dsl.ide.hand.Change.Scope.ONE_CHANNEL;
import static org.ligne.dsl.ide.hand.Change.Scope.WHOLE_POST;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From entries to the text and back. */
class WhereaboutsTest {
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

  private String found(String id) {
    Spot spot = table.client().get(table.client().server().hand().find(folder, id)).orElseThrow();
    assertEquals(table.client().uri(Table.FILE), spot.uri());
    return table.text().substring(spot.offset(), spot.offset() + spot.length());
  }

  private Caret at(String place) {
    var position = table.client().at(Table.FILE, place);
    int offset = table.client().offset(Table.FILE, position);
    String uri = table.client().uri(Table.FILE);
    return table.client().get(table.client().server().hand().at(uri, offset));
  }

  @Test
  void anEntryIsFoundWhereItIsWritten() {
    assertTrue(found("Autumn/Leaves/x").startsWith("post Leaves"));
    assertEquals("blog pinned at 2026-10-09 08:00", found("Autumn/Open/blog"));
    assertEquals("\"Sencha\"", found("Autumn/Weekly/chat/2"));
    assertTrue(found("Autumn/Floating/x/2").startsWith("series Floating"));
    assertTrue(found("Autumn/Free").startsWith("post Free"));
    assertTrue(found("Autumn").startsWith("campaign Autumn"));
    table.make(
        new Change.MoveToDay("Autumn/Weekly/x/2", LocalDate.parse("2026-10-16"), ONE_CHANNEL));
    assertEquals("move 2026-10-15 for x to 2026-10-16", found("Autumn/Weekly/x/2"));
  }

  @Test
  void whatIsGoneIsNotFound() {
    for (String id : List.of("Autumn/Leaves/chat", "Autumn/Weekly/x/9", "Autumn/No/x", "No", "")) {
      assertEquals(
          Optional.empty(),
          table.client().get(table.client().server().hand().find(folder, id)),
          id);
    }
  }

  @Test
  void aPlaceTellsItsEntries() {
    assertEquals(
        new Caret(
            "Autumn", "Open", List.of("Autumn/Open/x", "Autumn/Open/chat", "Autumn/Open/blog")),
        at("text en \"We o|pen.\""));
    assertEquals(List.of("Autumn/Open/blog"), at("bl|og pinned at").entries());
    assertEquals(List.of("Autumn/Weekly/x/2", "Autumn/Weekly/chat/2"), at("\"Sen|cha\"").entries());
    assertEquals(3, at("series Flo|ating").entries().size());
    assertEquals(new Caret("Autumn", "", List.of()), at("phase L|ate"));
    assertEquals(new Caret("", "", List.of()), at("pillar C|raft share"));
  }

  @Test
  void whatIsHeldBackIsOneThingEach() {
    table.make(new Change.Hold("Autumn/Floating", WHOLE_POST));
    table.make(new Change.Hold("Autumn/Weekly/chat", ONE_CHANNEL));
    assertEquals(List.of("Autumn/Floating"), at("series Flo|ating").entries());
    assertEquals(List.of("Autumn/Weekly/chat"), at("ch|at held").entries());
    assertEquals(List.of("Autumn/Weekly/x/2", "Autumn/Weekly/chat"), at("\"Sen|cha\"").entries());
    assertTrue(found("Autumn/Floating").startsWith("series Floating"));
    assertEquals("chat held", found("Autumn/Weekly/chat"));
  }

  @Test
  void aMoveTellsWhatItMoves() {
    table.make(
        new Change.MoveToDay("Autumn/Weekly/x/2", LocalDate.parse("2026-10-16"), ONE_CHANNEL));
    assertEquals(List.of("Autumn/Weekly/x/2"), at("mo|ve 2026").entries());
  }
}
