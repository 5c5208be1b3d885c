package org.ligne.dsl.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class ReferencesTest {
  @TempDir Path folder;

  @Test
  void findsReferencesInAllFilesOpenOrNot() {
    try (Client client = House.open(folder)) {
      client.close(House.CAMPAIGN);
      assertEquals(
          List.of("automne.ligne:6 x", "automne.ligne:18 x"),
          found(client, House.LINE, "channel |x on X", false));
    }
  }

  @Test
  void addsTheDeclarationWhenAsked() {
    try (Client client = House.open(folder)) {
      assertEquals(
          List.of("automne.ligne:5 Savoir", "maison.ligne:7 Savoir"),
          found(client, House.CAMPAIGN, "pillar Sa|voir", true));
    }
  }

  @Test
  void findsPartsOfQualifiedNames() {
    try (Client client = House.open(folder)) {
      client.replace(House.CAMPAIGN, "pillar Savoir by", "pillar Maison.Savoir by");
      assertEquals(
          List.of("automne.ligne:1 Maison", "automne.ligne:5 Maison"),
          found(client, House.LINE, "line Mai|son", false));
      assertEquals(
          List.of("automne.ligne:5 Savoir"), found(client, House.LINE, "pillar Sa|voir", false));
    }
  }

  @Test
  void seesUnsavedTextOfOpenFiles() {
    try (Client client = House.open(folder)) {
      client.replace(House.CAMPAIGN, "pillar Offre", "pillar Savoir");
      assertEquals(
          List.of("automne.ligne:5 Savoir", "automne.ligne:17 Savoir"),
          found(client, House.LINE, "pillar Sa|voir", false));
    }
  }

  @Test
  void findsEachPlaceOnceAlthoughTwoProjectsUseTheFile() {
    Path project = House.copyExample(folder);
    try (Client client = Client.start(project, folder.resolve("packs-maison"))) {
      client.open("maison-du-the.ligne");
      assertEquals(
          List.of(
              "maison-du-the.ligne:52 EcritureClaire", "ecriture-claire.ligne:2 EcritureClaire"),
          found(client, "maison-du-the.ligne", "use Ecri|tureClaire", true));
    }
  }

  @Test
  void findsUsesOfAShippedPlatform() {
    try (Client client = House.open(folder)) {
      assertEquals(
          List.of("maison.ligne:15 Instagram"), found(client, House.LINE, "on Inst|agram", false));
    }
  }

  private static List<String> found(Client client, String file, String place, boolean all) {
    var params =
        new ReferenceParams(client.id(file), client.at(file, place), new ReferenceContext(all));
    return House.shown(client, client.get(client.ask().references(params)));
  }
}
