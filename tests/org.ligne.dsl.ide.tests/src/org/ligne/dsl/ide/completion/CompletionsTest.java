package org.ligne.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is offered first at a caret, and what is not offered at all. */
class CompletionsTest {
  private static final String AUTUMN = "automne.ligne";
  private static final String LINE = "maison-du-the.ligne";
  private static final String INVITATION = "at 2026-10-21 12:30";

  @TempDir private static Path folder;
  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = new Desk(folder, Locale.ENGLISH);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  static Stream<Arguments> wordsAndNames() {
    return Stream.of(
        // words of the language, in the order of the grammar, without what is there already
        arguments(
            AUTUMN, "utm campaign \"automne-2026\"", "|", "target, utm campaign, phase, post"),
        arguments(AUTUMN, "utm campaign \"automne-2026\"", "u|", "utm campaign"),
        arguments(LINE, "gap at least 3 days", "g|", "gap at least"),
        arguments(LINE, "at most 2 per day", "at|", "at most"),
        arguments(AUTUMN, "in Gout pillar Savoir by Claire", "in Gout |", "pillar, by"),
        // names, best first
        arguments(AUTUMN, "in Gout", "in |", "Gout, Veillee, Preparatifs, Ouvert, Lendemains"),
        arguments(AUTUMN, "in Gout", "in ve|", "Veillee"),
        arguments(AUTUMN, "by Claire", "by |", "Hugo, Inès, Solène, Agathe"),
        arguments(AUTUMN, "by Claire", "by in|", "Inès"),
        arguments(AUTUMN, "by Claire", "by mael|", "Maël"),
        arguments(AUTUMN, "approved by Nadia on 2026-10-05", "approved by |", "Nadia, Claire"),
        arguments(AUTUMN, "as short", "as |", "video, short"),
        arguments(AUTUMN, "pillar Savoir by Claire", "pillar Maison|", ""),
        arguments(AUTUMN, "pillar Savoir by Claire", "pillar MaisonDuThe.S|", "MaisonDuThe.Savoir"),
        arguments(AUTUMN, "follows MaisonDuThe", "follows |", "MaisonDuThe, Nue"),
        arguments(LINE, "on YouTube", "on thr|", "Threads"),
        arguments(LINE, "use EcritureClaire", "use ec|", "EcritureClaire"),
        // only channels of the post, and none twice
        arguments(AUTUMN, "text fr for x", "text fr for |", "instagram, x"),
        arguments(
            AUTUMN,
            "on instagram, facebook, linkedin",
            "on instagram, |",
            "facebook, linkedin, x, pinterest, youtube, newsletter, promo"));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        // days
        arguments(
            AUTUMN,
            "series GesteDuMardi",
            "series Lundi every mon { skip | }\n  series GesteDuMardi",
            "2026-10-12  Monday, 2026-10-19  Monday, 2026-10-26  Monday"),
        arguments(
            AUTUMN,
            "phase Preparatifs \"On range l’atelier\" 2026-11-02",
            "phase Preparatifs |",
            "2026-11-02  Monday"),
        arguments(AUTUMN, INVITATION, "at |", "2026-10-19 18:30  Monday"),
        arguments(
            AUTUMN,
            INVITATION,
            "at 2026-10-21 |",
            "2026-10-21 18:30  Wednesday, 2026-10-21 19:00  Wednesday"),
        arguments(AUTUMN, INVITATION, "at 2026-10-21 08|", "2026-10-21 08:00  Wednesday"),
        arguments(AUTUMN, "every thursday for 5", "every th|", "thursday"),
        arguments(LINE, "window wed 17:00-19:00", "window |", "weekdays, weekend, day, mon-fri"),
        arguments(LINE, "window wed 17:00-19:00", "window wed-|", "mon, tue, wed"),
        arguments(LINE, "window wed 17:00-19:00", "window wed |", "12:00-13:30, 18:30-20:30"),
        arguments(LINE, "window wed 17:00-19:00", "window wed 17:00-|", "17:30, 18:00"),
        // other values
        arguments(AUTUMN, "text fr for x", "text |", "fr, en"),
        arguments(LINE, "share 15% +- 5%", "share |", "at least, at most, 45%"),
        arguments(LINE, "share 15% +- 5%", "share 33|", "33%"),
        arguments(LINE, "share 15% +- 5%", "share at m|", "at most"),
        arguments(LINE, "gap at least 3 days", "gap at least 5|", "5min, 5h, 5 days, 5 weeks"),
        arguments(LINE, "gap at least 3 days", "gap at least 5 d|", "5 days"),
        arguments(LINE, "zone Europe/Paris", "zone par|", "Europe/Paris"),
        arguments(LINE, "holidays FR", "holidays FR-|", "FR-57, FR-67, FR-68"),
        arguments(LINE, "holidays FR", "holidays FR, B|", "BE, BG, BR"),
        arguments(LINE, "needs legal", "needs com|", "community manager"),
        arguments(LINE, "needs legal", "needs community m|", "community manager"),
        arguments(AUTUMN, "objective engagement", "objective |", "awareness, acquisition"),
        arguments(AUTUMN, "target visitors 900", "target |", "companies, leads, orders"),
        // inside texts
        arguments(AUTUMN, "#MaisonDuThe #SemaineDuGout", "#|", "#MaisonDuThe, #OpenDays"),
        arguments(AUTUMN, "#MaisonDuThe #SemaineDuGout", "#noe|", "#Noel"),
        arguments(AUTUMN, "{item}", "{|", "{item}"),
        arguments(AUTUMN, "\"assets/liqueurs.jpg\"", "\"assets/l|\"", "assets/liqueurs.jpg"),
        arguments(AUTUMN, "\"assets/liqueurs.jpg\"", "\"fourn|\"", ""),
        arguments(AUTUMN, "media \"assets/liqueurs.jpg\"", "media |", "\"assets/accords-pin.jpg\""),
        arguments(LINE, "\"../packs-maison\"", "\"|\"", "../packs-maison"),
        arguments(AUTUMN, "\"automne-2026\"", "\"|\"", "automne-2026, automne"),
        arguments(
            AUTUMN, "\"https://example.com/accords\"", "\"acc|\"", "https://example.com/accords"));
  }

  @ParameterizedTest
  @MethodSource({"wordsAndNames", "values"})
  void offersTheBestFirst(String file, String piece, String by, String expected) {
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(", "));
    List<String> labels = desk.labels(file, piece, by);
    int shown = wanted.isEmpty() ? labels.size() : Math.min(wanted.size(), labels.size());
    assertEquals(wanted, labels.subList(0, shown), () -> "all: " + labels);
  }

  static Stream<Arguments> never() {
    return Stream.of(
        arguments(AUTUMN, "in Gout pillar Savoir by Claire", "in Gout |", "in"),
        arguments(AUTUMN, "in Gout pillar Savoir by Claire", "in Gout |", "{"),
        arguments(AUTUMN, "utm campaign \"automne-2026\"", "|", "}"),
        arguments(AUTUMN, "utm campaign \"automne-2026\"", "|", "from"),
        arguments(AUTUMN, "utm campaign \"automne-2026\"", "|", "objective"),
        arguments(LINE, "  event \"Semaine du goût\"", "  |\n  event \"Semaine du goût\"", "zone"),
        arguments(LINE, "  event \"Semaine du goût\"", "  |\n  event \"Semaine du goût\"", "voice"),
        arguments(AUTUMN, "pillar Savoir by Claire", "pillar |", "MaisonDuThe.Savoir"),
        arguments(AUTUMN, "pillar Savoir by Claire", "pillar |", "instagram"),
        arguments(AUTUMN, "text fr for x", "text fr for |", "facebook"),
        arguments(AUTUMN, "on instagram, facebook, linkedin", "on instagram, |", "instagram"),
        arguments(AUTUMN, "as short", "as |", "reel"),
        // Toussaint is a holiday, and the shop is closed for posts then
        arguments(AUTUMN, INVITATION, "at |", "2026-11-01 10:00  Sunday"),
        arguments(AUTUMN, INVITATION, "at |", "2026-11-02 18:30  Monday"));
  }

  @ParameterizedTest
  @MethodSource("never")
  void neverOffers(String file, String piece, String by, String unwanted) {
    List<String> labels = desk.labels(file, piece, by);
    assertFalse(labels.isEmpty());
    assertFalse(labels.contains(unwanted), () -> unwanted + " in " + labels);
  }

  @Test
  void offersNothingInComments() {
    assertEquals(List.of(), desk.labels(AUTUMN, "// 10 h 30", "// p| 10 h 30"));
  }

  @Test
  void aSignIsOfferedWhereNothingElseCanStand() {
    String all = desk.client().text("nue.ligne");
    assertEquals(List.of("{"), desk.labels("nue.ligne", all, "team Studio \"The studio\" |"));
  }

  @Test
  void namesSayWhatTellsThemApart() {
    assertEquals(
        "community manager · Hugo Perrin",
        desk.item(AUTUMN, "by Claire", "by |", "Hugo").getDetail());
    assertEquals(
        "2026-10-12 – 2026-10-18 · Semaine du goût",
        desk.item(AUTUMN, "in Gout", "in |", "Gout").getDetail());
    assertEquals(
        "30% +- 5%, 28 % so far · Gestes et savoir-faire",
        desk.item(AUTUMN, "pillar Savoir by Claire", "pillar |", "Savoir").getDetail());
  }

  @Test
  void namesCarryTheirCardAndTheirKind() {
    CompletionItem savoir = desk.item(AUTUMN, "pillar Savoir by Claire", "pillar |", "Savoir");
    String words = savoir.getDocumentation().getRight().getValue();
    assertTrue(words.startsWith("**Pillar Savoir** · “Gestes et savoir-faire”"), words);
    assertEquals("Pillar", savoir.getData());
    assertEquals(CompletionItemKind.Reference, savoir.getKind());
  }

  @Test
  void keywordsSayWhatTheyMeanWithAnExample() {
    CompletionItem post = desk.item(AUTUMN, "utm campaign \"automne-2026\"", "po|", "post");
    assertEquals(CompletionItemKind.Keyword, post.getKind());
    assertTrue(post.getDetail().startsWith("One piece of content"), post.getDetail());
    assertTrue(post.getDocumentation().getRight().getValue().contains("```ligne\npost News"));
  }

  @Test
  void datesShowWhatTheCalendarHasOnThem() {
    CompletionItem day =
        desk.item(AUTUMN, INVITATION, "at 2026-10-25|", "2026-10-25 10:00  Sunday");
    assertEquals("Passage à l’heure d’hiver · Amateurs", day.getDetail());
    assertEquals("2026-10-25 10:00", day.getTextEdit().getLeft().getNewText());
  }

  @Test
  void aValueOfSeveralWordsReplacesThemAll() {
    CompletionItem span = desk.item(LINE, "gap at least 3 days", "gap at least 5 d|", "5 days");
    var range = span.getTextEdit().getLeft().getRange();
    assertEquals(3, range.getEnd().getCharacter() - range.getStart().getCharacter());
    assertEquals("5 days", span.getFilterText());
  }

  @Test
  void atMostHundredAreShownAndTheEditorAsksAgain() {
    CompletionList zones = desk.offer(LINE, "zone Europe/Paris", "zone |");
    assertEquals(100, zones.getItems().size());
    assertTrue(zones.isIncomplete());
    CompletionList few = desk.offer(AUTUMN, "in Gout", "in |");
    assertFalse(few.isIncomplete());
    List<String> order = few.getItems().stream().map(CompletionItem::getSortText).toList();
    assertEquals(order.stream().sorted().toList(), order);
  }

  @Test
  void aNameThatIsAWordOfTheLanguageGetsItsCaret() {
    CompletionItem pillar =
        desk.item(
            "nue.ligne",
            "zone Europe/Paris",
            "zone UTC pillar ^event approval { pillar | needs legal }",
            "event");
    assertEquals("^event", pillar.getTextEdit().getLeft().getNewText());
  }

  @Test
  void anEmptyFileOffersDeclarations() {
    assertEquals(
        List.of("import", "line", "team", "pack", "campaign", "scenario", "platform"),
        desk.labels("nue.ligne", desk.client().text("nue.ligne"), "|").stream()
            .filter(label -> !label.contains(" "))
            .toList());
  }

  @Test
  void textsAreProposedBetweenTheirQuotes() {
    List<CompletionItem> items = desk.offer(AUTUMN, "text fr '''", "text fr | '''").getItems();
    assertEquals(
        List.of("\"$1\"", "'''\n  $1\n  '''"),
        items.stream()
            .filter(item -> item.getKind() == CompletionItemKind.Text)
            .map(item -> item.getTextEdit().getLeft().getNewText())
            .toList());
    assertNull(items.getFirst().getTags());
    assertEquals(Collections.emptyList(), desk.labels(AUTUMN, "phase Gout", "phase |"));
  }
}
