package org.ligne.dsl.ide.agenda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;
import org.ligne.model.common.SourceFile;
import org.ligne.model.line.Channel;
import org.ligne.model.line.Line;
import org.ligne.model.query.DateSpan;

/** What a line's calendar says about days and hours. */
class AgendaTest {
  private static final String PLAN =
      """
      line Nuit {
        languages fr
        zone Europe/Paris
        holidays FR
        audience Tous { peak fri 22:00-02:00 peak weekdays 12:00-13:00 }
        channel blog on Blog {
          window mon-fri 12:00-13:00, 22:00-02:00
          quiet sat 01:00-02:00
        }
        channel ouvert on Blog { open on holidays }
        blackout "Travaux" 2026-09-08 12:00-12:30
        blackout "Inventaire" 2026-09-09 on blog
        event "Salon" 2026-09-10 to 2026-09-11
      }
      """;

  @TempDir private static Path folder;
  private static Client client;

  @BeforeAll
  static void open() {
    House.write(folder.resolve("plan.ligne"), PLAN);
    client = Client.start(folder).open("plan.ligne");
  }

  @AfterAll
  static void close() {
    client.close();
  }

  private static <T> T look(Function<Line, T> at) {
    return client.get(
        client
            .server()
            .read(
                client.uri("plan.ligne"),
                (document, resource) ->
                    at.apply(
                        (Line)
                            ((SourceFile) resource.getContents().getFirst())
                                .getDeclarations()
                                .getFirst())));
  }

  private static Moment moment(String day, String time) {
    return look(
        line ->
            new ChannelHours(line.getChannels().getFirst(), new Agenda(line, Locale.ENGLISH))
                .at(LocalDate.parse(day), LocalTime.parse(time)));
  }

  @Test
  void windowsEndBeforeTheirLastMinuteAndGoOnAfterMidnight() {
    assertTrue(moment("2026-09-07", "12:59").isOpen());
    assertFalse(moment("2026-09-07", "13:00").isOpen());
    assertTrue(moment("2026-09-12", "00:30").isOpen()); // Saturday, the window of Friday
    assertFalse(moment("2026-09-12", "01:30").isOpen()); // the quiet hour of Saturday
    assertFalse(moment("2026-09-13", "00:30").isOpen());
  }

  @Test
  void peaksCountMost() {
    assertEquals(1, moment("2026-09-11", "22:30").peaks().size());
    assertTrue(moment("2026-09-07", "12:00").score() > moment("2026-09-07", "22:00").score());
  }

  @Test
  void blackoutsCloseHoursOrDays() {
    assertFalse(moment("2026-09-08", "12:00").isOpen());
    assertTrue(moment("2026-09-08", "12:30").isOpen());
    assertEquals("Inventaire", moment("2026-09-09", "12:00").blackout().getLabel());
  }

  @Test
  void daysOfAChoiceAreOpenAndInOrder() {
    List<LocalDate> best =
        look(
            line ->
                List.copyOf(
                    new DayChoice(
                            line.getChannels().subList(0, 1), new Agenda(line, Locale.ENGLISH))
                        .best(new DateSpan(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 9, 13)))));
    assertEquals(
        List.of("2026-09-07", "2026-09-08", "2026-09-12"),
        best.stream().map(LocalDate::toString).toList());
  }

  @Test
  void holidaysCloseChannelsThatAreNotOpenOnThem() {
    LocalDate toussaint = LocalDate.of(2026, 11, 1);
    List<Boolean> closed =
        look(
            line ->
                line.getChannels().stream()
                    .map(
                        (Channel each) -> new Agenda(line, Locale.FRENCH).isClosed(toussaint, each))
                    .toList());
    assertEquals(List.of(true, false), closed);
    assertEquals(
        "Toussaint (FR)", look(line -> new Agenda(line, Locale.FRENCH).holiday(toussaint)).get());
    assertEquals(
        "All Saints (FR)", look(line -> new Agenda(line, Locale.ENGLISH).holiday(toussaint)).get());
    assertEquals(
        1, look(line -> new Agenda(line, Locale.FRENCH).events(LocalDate.of(2026, 9, 11))).size());
  }
}
