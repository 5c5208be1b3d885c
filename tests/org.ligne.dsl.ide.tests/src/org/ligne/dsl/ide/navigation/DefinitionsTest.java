package org.ligne.dsl.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class DefinitionsTest {
  @TempDir Path folder;

  @Test
  void leadsFromANameToItsDeclaration() {
    assertEquals(List.of("maison.ligne:7 Savoir"), from(House.CAMPAIGN, "pillar Sav|oir"));
    assertEquals(List.of("maison.ligne:15 instagram"), from(House.CAMPAIGN, "on inst|agram as"));
    assertEquals(List.of("automne.ligne:5 Infuser"), from(House.CAMPAIGN, "after Infuser|"));
    assertEquals(List.of("maison.ligne:26 Inès"), from(House.CAMPAIGN, "by |Inès"));
  }

  @Test
  void leadsFromADeclarationToItself() {
    assertEquals(List.of("automne.ligne:3 Gout"), from(House.CAMPAIGN, "phase Go|ut"));
  }

  @Test
  void leadsFromEachWordOfAQualifiedName() {
    try (Client client = House.open(folder)) {
      client.replace(House.CAMPAIGN, "pillar Savoir by", "pillar Maison.Savoir by");
      assertEquals(
          List.of("maison.ligne:4 Maison"),
          House.shown(client, places(client, House.CAMPAIGN, "pillar Mai|son.Savoir")));
      assertEquals(
          List.of("maison.ligne:7 Savoir"),
          House.shown(client, places(client, House.CAMPAIGN, "pillar Maison.Sa|voir")));
    }
  }

  @Test
  void leadsToShippedPlatformsAndTheirFormats() {
    try (Client client = House.open(folder)) {
      String library = "ligne:/platforms/Instagram.ligne";
      Location platform = places(client, House.LINE, "on Insta|gram").getFirst();
      assertEquals(library, platform.getUri());
      assertEquals(0, platform.getRange().getStart().getLine());
      Location format = places(client, House.CAMPAIGN, "instagram as po|st").getFirst();
      assertEquals(library, format.getUri());
      assertTrue(format.getRange().getStart().getLine() > 1);
    }
  }

  @Test
  void leadsFromPathsToFiles() {
    House.write(folder.resolve("packs/a.ligne"), "team A { editor Ann }");
    try (Client client = House.open(folder)) {
      assertEquals(List.of("a.ligne", "doux.ligne"), files(places(client, House.LINE, "\"pa|cks")));
      assertEquals(
          List.of("tasse.jpg"), files(places(client, House.CAMPAIGN, "assets/ta|sse.jpg")));
    }
  }

  @Test
  void leadsNowhereFromWordsOfTheLanguageAndTexts() {
    assertEquals(List.of(), from(House.CAMPAIGN, "camp|aign Automne"));
    assertEquals(List.of(), from(House.CAMPAIGN, "Ten gra|ms"));
  }

  private List<String> from(String file, String place) {
    try (Client client = House.open(folder)) {
      return House.shown(client, places(client, file, place));
    }
  }

  private static List<? extends Location> places(Client client, String file, String place) {
    DefinitionParams params = new DefinitionParams(client.id(file), client.at(file, place));
    return client.get(client.ask().definition(params)).getLeft();
  }

  private static List<String> files(List<? extends Location> places) {
    return places.stream()
        .map(Location::getUri)
        .map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
        .toList();
  }
}
