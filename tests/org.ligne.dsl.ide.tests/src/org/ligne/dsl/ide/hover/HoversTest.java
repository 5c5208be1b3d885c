package org.ligne.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

/** What is told about the word under the pointer, in both languages. */
class HoversTest {
  private static final List<String> FILES =
      List.of("automne.ligne", "maison-du-the.ligne", "equipe.ligne", "packs/mots-du-the.ligne");

  @TempDir private static Path folder;
  private static final Map<String, Client> CLIENTS = new TreeMap<>();
  private static final Map<String, Path> PROJECTS = new TreeMap<>();

  @BeforeAll
  static void open() {
    for (String language : List.of("en", "fr")) {
      Path project = House.copyExample(folder.resolve(language));
      House.write(
          project.resolve("intranet.ligne"),
          """
          // Pages of our own.
          platform Intranet "Our intranet" {
            status limited
            checked 2026-11-23
            medium "intranet"
            note "Pages are published by hand."
            source Guide "The guide" at "https://example.com/guide" read 2026-09-11
            default format article "Article" {
              text at most 280 x-weighted grade C from Guide because "Nobody counted."
              title unknown
            }
          }
          """);
      PROJECTS.put(language, project);
      Client client = Client.start(Locale.of(language), project);
      FILES.forEach(client::open);
      CLIENTS.put(language, client.open("intranet.ligne"));
      client.settle();
      client.get(client.server().schedules().request(project.toAbsolutePath().normalize()));
    }
  }

  @AfterAll
  static void close() {
    CLIENTS.values().forEach(Client::close);
  }

  /** The hover at a bar, with the folder left out of its links. */
  private static String told(String language, String file, String place) {
    Client client = CLIENTS.get(language);
    String text = client.text(file);
    int bar = place.indexOf('|');
    int at = text.indexOf(place.replace("|", ""));
    assertTrue(at >= 0, () -> "not in " + file + ": " + place);
    Hover hover =
        client.get(
            client.ask().hover(new HoverParams(client.id(file), client.position(file, at + bar))));
    String folder = PROJECTS.get(language).toUri().toString().replaceFirst("^file:/+", "file:///");
    return hover.getContents().getRight().getValue().replace(folder, "file:///");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          campaign          ~ automne.ligne       ~ campaign Autom|ne
          phase             ~ automne.ligne       ~ in Veil|lee pillar Offre
          post              ~ automne.ligne       ~ post Invi|tation
          series            ~ automne.ligne       ~ series The|DeLaSemaine
          text              ~ automne.ligne       ~ text fr for x "Thé de |
          title             ~ automne.ligne       ~ title fr for newsletter "Trois| jours
          media             ~ automne.ligne       ~ media "assets/boutique-ca|rre.jpg"
          link              ~ automne.ligne       ~ link "https://example.com/portes|-ouvertes"
          post-planned      ~ automne.ligne       ~ post Apprendre|AGouter
          hashtag           ~ automne.ligne       ~ #Maison|DuThe #SemaineDuGout
          date-event        ~ automne.ligne       ~ at 2026-10-|25 10:30
          date-holiday      ~ automne.ligne       ~ 2026-10-19 to 2026-|11-01
          time              ~ automne.ligne       ~ at 2026-10-25 10:|30
          time-pinned       ~ automne.ligne       ~ pinned at 2026-10-22 0|8:00
          language          ~ automne.ligne       ~ text f|r for x
          keyword-series    ~ automne.ligne       ~ se|ries TheDeLaSemaine
          keyword-at        ~ automne.ligne       ~ a|t 2026-10-21
          line              ~ automne.ligne       ~ follows Maison|DuThe
          audience          ~ maison-du-the.ligne ~ audience Vois|ins
          pillar            ~ maison-du-the.ligne ~ pillar Sa|voir
          channel           ~ maison-du-the.ligne ~ channel news|letter
          channel-plain     ~ maison-du-the.ligne ~ channel prom|o
          zone              ~ maison-du-the.ligne ~ zone Europe/|Paris
          region            ~ maison-du-the.ligne ~ holidays F|R
          event             ~ maison-du-the.ligne ~ event "Semaine| du goût"
          blackout          ~ maison-du-the.ligne ~ blackout "Bascule| de
          pack              ~ maison-du-the.ligne ~ use Mots|DuThe
          team              ~ maison-du-the.ligne ~ team Ate|lier
          person            ~ equipe.ligne        ~ community manager Hu|go
          platform          ~ maison-du-the.ligne ~ on You|Tube
          format            ~ automne.ligne       ~ as sho|rt
          platform-own      ~ intranet.ligne      ~ platform Intra|net
          format-own        ~ intranet.ligne      ~ format arti|cle
          source            ~ intranet.ligne      ~ from Gui|de
          """)
  void tells(String name, String file, String place) {
    for (String language : CLIENTS.keySet()) {
      Golden.assertMatches(name + "." + language + ".md", told(language, file, place) + "\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void everyWordCanBeAskedAbout(String language) {
    Client client = CLIENTS.get(language);
    List<String> failed = new ArrayList<>();
    for (String file : List.of("maison-du-the.ligne", "equipe.ligne", "intranet.ligne")) {
      Pattern.compile("[\\p{L}\\p{N}#\"-]+")
          .matcher(client.text(file))
          .results()
          .map(MatchResult::start)
          .map(at -> new HoverParams(client.id(file), client.position(file, at)))
          .map(params -> client.get(client.ask().hover(params)))
          .filter(hover -> hover.getContents().getRight().getValue().matches("(?s).*\\{\\d}.*"))
          .forEach(hover -> failed.add(hover.getContents().getRight().getValue()));
    }
    assertEquals(List.of(), failed);
  }

  @Test
  void blanksAndCommentsTellNothing() {
    assertEquals("", told("en", "automne.ligne", "// Deuxième| campagne"));
    assertEquals(
        "", told("en", "automne.ligne", "\n  |\n  // ---- les rendez-vous".replace("  |", "|")));
  }

  @Test
  void aTextThatIsTooLongSaysBySoMuch() {
    Client client = CLIENTS.get("en");
    String before = client.text("automne.ligne");
    client.replace("automne.ligne", "Tea of the week: {item} #MaisonDuThe", "x".repeat(300));
    String told = told("en", "automne.ligne", "text en for x \"xx|");
    client.setText("automne.ligne", before);
    assertTrue(told.contains("| 337 of 280 † | **⚠ -57** |"), told);
    assertTrue(told.contains("The line adds \\#MaisonDuThe, which is counted too."), told);
  }
}
