package org.ligne.dsl.ide.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ligne.dsl.ide.completion.Desk;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.words.Phrases;

/** Every statement that is inserted is without errors and well laid out before it is touched. */
class SnippetsTest {
  private static final String AUTUMN = "automne.ligne";
  private static final String BARE = "nue.ligne";
  private static final String TOP = "team Studio {\n  editor Zoe\n}\n";
  private static final String LINE =
      "line Nue {\n  languages fr\n  zone Europe/Paris\n\n  channel blog on Blog\n\n"
          + "  team {\n    legal Nadia\n  }\n}\n";
  private static final String PLATFORM =
      "platform Intranet {\n  checked 2026-11-23\n\n  source Guide\n\n  default format post\n}\n";

  private static final String POST =
      LINE
          + """

          campaign Hiver follows Nue {
            from 2026-12-01 to 2026-12-31

            post Vœux {
              on blog
              text fr "Bonjour."
            }
          }
          """;

  @TempDir private static Path folder;
  private static Desk desk;
  private static final Map<Locale, Desk> DESKS =
      new TreeMap<>((a, b) -> a.toString().compareTo(b.toString()));

  @BeforeAll
  static void open() {
    DESKS.put(Locale.ENGLISH, new Desk(folder.resolve("en"), Locale.ENGLISH));
    DESKS.put(Locale.FRENCH, new Desk(folder.resolve("fr"), Locale.FRENCH));
    desk = DESKS.get(Locale.ENGLISH);
  }

  @AfterAll
  static void close() {
    DESKS.values().forEach(Desk::close);
  }

  /** Where each statement belongs: a file, what is replaced there, and the words before it. */
  private static final Map<String, Spot> SPOTS = spots();

  private record Spot(String file, String text, String piece, String by) {}

  private static Spot campaign(String word) {
    String piece = "  post ApprendreAGouter";
    return new Spot(AUTUMN, null, piece, "  " + word + "|\n\n" + piece);
  }

  private static Map<String, Spot> spots() {
    Map<String, Spot> spots = new TreeMap<>();
    for (String key : List.of("line", "team", "pack", "campaign", "platform")) {
      spots.put(key, new Spot(BARE, TOP, TOP, TOP + "\n" + key + "|\n"));
    }
    for (String key : List.of("audience", "voice", "channel", "approval", "event", "blackout")) {
      spots.put(key, inLine(key));
    }
    spots.put("pillar", inLine("pillar"));
    spots.put("event.yearly", inLine("event"));
    spots.put("blackout.hours", inLine("blackout"));
    spots.put(
        "boost", new Spot(AUTUMN, null, "  boost Invitation", "  boost|\n  boost Invitation"));
    spots.put("phase", new Spot(AUTUMN, null, "  phase Ouvert", "  phase|\n  phase Ouvert"));
    for (String key : List.of("post", "post.several", "post.fixed")) {
      spots.put(key, campaign("post"));
    }
    for (String key : List.of("series", "series.weeks", "series.items")) {
      spots.put(key, campaign("series"));
    }
    for (String key : List.of("text.variant", "media", "approved")) {
      String word = key.replaceFirst("\\..*", "");
      String piece = "    text fr \"Bonjour.\"\n";
      spots.put(key, new Spot(BARE, POST, piece, piece + "    " + word + "|\n"));
    }
    spots.put(
        "format",
        new Spot(
            BARE, PLATFORM, "  default format post\n", "  default format post\n\n  format|\n"));
    return spots;
  }

  private static Spot inLine(String word) {
    String piece = "  channel blog on Blog\n";
    return new Spot(BARE, LINE, piece, piece + "\n  " + word + "|\n");
  }

  private static Spot ownTeam() {
    Spot spot = inLine("team");
    String text = LINE.replace("\n\n  team {\n    legal Nadia\n  }", "");
    return new Spot(spot.file(), text, spot.piece(), spot.by());
  }

  static Stream<Arguments> everySnippet() {
    return Stream.of(
            LineSnippets.ALL,
            CalendarSnippets.ALL,
            CampaignSnippets.ALL,
            PostSnippets.ALL,
            SeriesSnippets.ALL,
            ContentSnippets.ALL,
            PlatformSnippets.ALL)
        .flatMap(List::stream)
        .flatMap(
            each ->
                Stream.of(Locale.ENGLISH, Locale.FRENCH)
                    .map(language -> arguments(language, each.key(), each.rule())))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("everySnippet")
  void isWithoutErrorsAndWellLaidOut(Locale language, String key, String rule) {
    Desk there = DESKS.get(language);
    Spot spot = rule.equals("Line") && key.equals("team") ? ownTeam() : SPOTS.get(key);
    String label = Phrases.beside(Snippets.class, language).get(key);
    Client client = there.client();
    String before = client.text(spot.file());
    if (spot.text() != null) {
      client.setText(spot.file(), spot.text());
    }
    CompletionItem item = there.item(spot.file(), spot.piece(), spot.by(), label);
    assertEquals(InsertTextFormat.Snippet, item.getInsertTextFormat());
    String after = inserted(client.text(spot.file()), spot, Stops.filled(text(item)));
    client.setText(spot.file(), after);
    List<String> errors =
        client.diagnostics(spot.file()).stream()
            .filter(each -> each.getSeverity() == DiagnosticSeverity.Error)
            .map(each -> each.getCode().getLeft() + " " + each.getMessage())
            .toList();
    assertEquals(List.of(), errors, after);
    List<? extends TextEdit> edits =
        client.get(
            client
                .ask()
                .formatting(
                    new DocumentFormattingParams(
                        client.id(spot.file()), new FormattingOptions(2, true))));
    assertEquals(after, client.edited(spot.file(), edits));
    client.setText(spot.file(), before);
  }

  private static String text(CompletionItem item) {
    return item.getTextEdit().getLeft().getNewText();
  }

  /** The file with a statement in the place of the word before the bar, indented as its line is. */
  private static String inserted(String text, Spot spot, String statement) {
    int bar = spot.by().indexOf('|');
    int line = spot.by().lastIndexOf('\n', bar) + 1;
    String word = spot.by().substring(line, bar);
    String indent = word.substring(0, word.length() - word.stripLeading().length());
    String indented =
        indent + statement.replace("\n", "\n" + indent).replace("\n" + indent + "\n", "\n\n");
    String by = spot.by().substring(0, line) + indented + spot.by().substring(bar + 1);
    return text.replace(spot.piece(), by);
  }

  @Test
  void choicesComeFromTheProject() {
    Spot spot = SPOTS.get("post");
    String label = Phrases.beside(Snippets.class, Locale.ENGLISH).get("post");
    String text = text(desk.item(spot.file(), spot.piece(), spot.by(), label));
    assertEquals(
        """
        post ${1:News} in ${2|Gout,Veillee,Preparatifs,Ouvert,Lendemains|} \
        pillar ${3|Terroir,Savoir,Offre,Table,Equipe|} \
        by ${4|Agathe,Claire,Hugo,Inès,Solène,Maël,Bastien,Nadia,Yuna|} {
          on ${5|facebook,linkedin,x,newsletter,instagram,pinterest,youtube|}
          text fr "${6:Le texte. #MaisonDuThe}"$0
        }\
        """,
        text);
  }

  @Test
  void namesThatAreTakenAreNotTakenAgain() {
    String piece = "  post ApprendreAGouter";
    String by = "  post News { on x }\n\n  post|\n\n" + piece;
    String label = Phrases.beside(Snippets.class, Locale.ENGLISH).get("post");
    assertEquals("post ${1:News2}", text(desk.item(AUTUMN, piece, by, label)).substring(0, 15));
  }

  @Test
  void aPlainEditorGetsPlainText() {
    Draft draft = new Draft().text("post ").stop("News").open();
    draft.line("on ").choice(List.of("x", "a,b")).rest().close();
    assertEquals("post News {\n  on x\n}", draft.plain());
    assertEquals("post ${1:News} {\n  on ${2|x,a\\,b|}$0\n}", draft.stops());
    assertEquals(draft.plain(), Stops.filled(draft.stops()));
  }
}
