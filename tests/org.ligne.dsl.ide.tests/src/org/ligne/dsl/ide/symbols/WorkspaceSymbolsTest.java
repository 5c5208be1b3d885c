package org.ligne.dsl.ide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class WorkspaceSymbolsTest {
  @TempDir Path folder;

  @Test
  void findsAPartOfANameWhateverItsCaseAndAccents() {
    assertEquals(
        List.of("Variable Inès in Atelier", "Enum GoogleBusinessProfile in null"), found("ines"));
    assertEquals(
        List.of("Function TheDeLaSemaine in Automne", "Constant Gout in Automne"),
        found("semaine"));
  }

  @Test
  void findsTheBeginningsOfWords() {
    assertEquals(List.of("Function TheDeLaSemaine in Automne"), found("tdls"));
    assertEquals(List.of("Function TheDeLaSemaine in Automne"), found("TheSem"));
  }

  @Test
  void findsALabelAfterTheNames() {
    assertEquals(List.of("Method Infuser in Automne"), found("froid"));
  }

  @Test
  void listsOwnElementsBeforeTheLibrary() {
    assertEquals(
        List.of("Interface instagram in Maison", "Enum Instagram in Instagram.ligne"),
        found("instagram"));
  }

  @Test
  void namesShippedPlatformsThatNobodyUsesYet() {
    try (Client client = House.open(folder)) {
      WorkspaceSymbol tikTok = symbols(client, "TikTok").getFirst();
      assertEquals("TikTok", tikTok.getName());
      assertEquals("ligne:/platforms/TikTok.ligne", tikTok.getLocation().getRight().getUri());
    }
  }

  @Test
  void listsAFileOfTwoProjectsOnce() {
    Path project = House.copyExample(folder);
    try (Client client = Client.start(project, folder.resolve("packs-maison"))) {
      assertEquals(1, symbols(client, "EcritureClaire").size());
    }
  }

  @Test
  void listsNoMoreThanAnybodyReads() {
    try (Client client = House.open(folder)) {
      StringBuilder text = new StringBuilder("team Viele {\n");
      for (int i = 0; i < 300; i++) {
        text.append("  editor Person").append(i).append('\n');
      }
      client.open("many.ligne", text.append("}\n").toString());
      assertEquals(WorkspaceSymbols.MOST, symbols(client, "person").size());
      assertTrue(symbols(client, "Person123").getFirst().getName().equals("Person123"));
    }
  }

  private List<String> found(String query) {
    try (Client client = House.open(folder)) {
      return symbols(client, query).stream()
          .map(each -> each.getKind() + " " + each.getName() + " in " + each.getContainerName())
          .toList();
    }
  }

  private static List<? extends WorkspaceSymbol> symbols(Client client, String query) {
    var workspace = client.server().getWorkspaceService();
    return client.get(workspace.symbol(new WorkspaceSymbolParams(query))).getRight();
  }
}
