package org.ligne.dsl.ide.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class LensesTest {
  private static final String REFRESH = "refresh code lenses";

  private static final String TOT =
      """


        post Tot in Gout pillar Savoir {
          on instagram
          text fr "Tôt."
          text en "Early."
          media "assets/tasse.jpg" alt fr "Une tasse." en "A cup."
        }
      """;

  @TempDir Path folder;

  @Test
  void tellsWhatBecameOfALine() {
    assertEquals(
        List.of("4 1 campaign follows it", "15 1 entry", "19 4 entries"),
        lenses(House.LINE, Locale.ENGLISH));
  }

  @Test
  void tellsWhenPostsAndSeriesGoOut() {
    assertEquals(
        List.of(
            "1 5 entries · 3 approvals missing",
            "5 Tue 13 Oct 09:30 · instagram, x",
            "17 Thu 15 Oct – Thu 29 Oct · 3 entries"),
        lenses(House.CAMPAIGN, Locale.ENGLISH));
  }

  @Test
  void tellsTheSameInFrench() {
    assertEquals(
        List.of(
            "1 5 entrées · 3 accords manquants",
            "5 mar. 13 oct. 09:30 · instagram, x",
            "17 jeu. 15 oct. – jeu. 29 oct. · 3 entrées"),
        lenses(House.CAMPAIGN, Locale.FRENCH));
    assertEquals(
        List.of("4 1 campagne la suit", "15 1 entrée", "19 4 entrées"),
        lenses(House.LINE, Locale.FRENCH));
  }

  @Test
  void saysWhyAPostHasNoPlace() {
    try (Client client = House.open(folder)) {
      client.replace(House.LINE, "cadence 1..7 per week", "at most 1 per day");
      client.replace(House.CAMPAIGN, "2026-10-12 to 2026-10-18", "2026-10-13 to 2026-10-13");
      client.type(House.CAMPAIGN, "approved by Nadia\n  }|", TOT);
      awaitPlan(client);
      List<String> titles = titles(client, House.CAMPAIGN);
      assertEquals("17 instagram: no place: ", titles.get(2).substring(0, 24));
      assertEquals("1 5 entries · 1 without place · 3 approvals missing", titles.get(0));
    }
  }

  @Test
  void saysThatThereIsNoScheduleWhileThereAreErrors() {
    try (Client client = House.open(folder.resolve("house"))) {
      client.replace(House.CAMPAIGN, "pillar Savoir by", "pillar Nulle by");
      client.settle();
      client.close();
    }
    try (Client client = Client.start(folder.resolve("house"))) {
      client.open(House.LINE).open("broken.ligne", "campaign B follows Nobody { }");
      assertEquals(
          "1 no schedule while there are errors", titles(client, "broken.ligne").getFirst());
    }
  }

  @Test
  void carriesCommandsForClients() {
    try (Client client = planned(Locale.ENGLISH)) {
      List<Command> line = commands(client, House.LINE);
      assertEquals("ligne.show.references", line.get(0).getCommand());
      assertEquals(List.of(client.uri(House.LINE), new Position(3, 5)), line.get(0).getArguments());
      assertEquals("ligne.show.schedule", line.get(1).getCommand());
      assertEquals(List.of(client.uri(House.LINE), "instagram"), line.get(1).getArguments());
      Command post = commands(client, House.CAMPAIGN).get(1);
      assertEquals("ligne.reveal.entry", post.getCommand());
      assertEquals(List.of(client.uri(House.CAMPAIGN), "Automne/Infuser"), post.getArguments());
    }
  }

  @Test
  void understandsALensThatComesBackAsJson() {
    try (Client client = planned(Locale.ENGLISH)) {
      CodeLens lens = unresolved(client, House.LINE).getFirst();
      JsonArray data = new JsonArray();
      ((List<?>) lens.getData()).forEach(each -> data.add(each.toString()));
      lens.setData(data);
      assertEquals(
          "1 campaign follows it",
          client.get(client.ask().resolveCodeLens(lens)).getCommand().getTitle());
    }
  }

  private List<String> lenses(String file, Locale language) {
    try (Client client = planned(language)) {
      return titles(client, file);
    }
  }

  /** A client that has been told of the first schedule. */
  private Client planned(Locale language) {
    Client client = House.open(folder, language);
    awaitPlan(client);
    return client;
  }

  /** Waits until the server asks for lenses anew, which it does when there is a new schedule. */
  private static void awaitPlan(Client client) {
    client.settle();
    client.log().await("a schedule", () -> client.log().events().contains(REFRESH));
  }

  private static List<String> titles(Client client, String file) {
    return unresolved(client, file).stream()
        .map(lens -> client.get(client.ask().resolveCodeLens(lens)))
        .map(
            lens -> (lens.getRange().getStart().getLine() + 1) + " " + lens.getCommand().getTitle())
        .toList();
  }

  private static List<Command> commands(Client client, String file) {
    return unresolved(client, file).stream()
        .map(lens -> client.get(client.ask().resolveCodeLens(lens)).getCommand())
        .toList();
  }

  private static List<? extends CodeLens> unresolved(Client client, String file) {
    return client.get(client.ask().codeLens(new CodeLensParams(client.id(file))));
  }
}
