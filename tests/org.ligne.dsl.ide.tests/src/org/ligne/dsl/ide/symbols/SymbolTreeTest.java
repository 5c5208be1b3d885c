package org.ligne.dsl.ide.symbols;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.SymbolTag;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class SymbolTreeTest {
  @TempDir Path folder;

  @Test
  void listsALineInTheOrderOfTheText() {
    assertEquals(
        List.of(
            "Module packs",
            "Namespace Maison La Maison",
            "  EnumMember Savoir Gestes et savoir-faire · 80%",
            "  EnumMember Offre ≤ 20%",
            "  Object voice",
            "    Property hashtags 0..4 always #Maison",
            "    Property emoji at most 1",
            "  Interface instagram Instagram · @maison",
            "    Property cadence 1..7 per week",
            "    Property window weekdays 09:00-18:00",
            "  Interface x X",
            "  Property pillar Offre needs legal",
            "  Null Inventaire 2026-12-31",
            "Struct Atelier L’atelier",
            "  Variable Inès Inès Belkacem · editor",
            "  Variable Nadia legal"),
        outline(House.LINE));
  }

  @Test
  void listsACampaignWithItsDatesChannelsAndTexts() {
    assertEquals(
        List.of(
            "Class Automne L’automne · 2026-10-12 – 2026-11-15",
            "  Constant Gout Semaine du goût · 2026-10-12 – 2026-10-18",
            "  Method Infuser Infuser à froid · instagram, x · 2026-10-13 09:30 · ✓ Nadia",
            "    String text fr Dix grammes, un litre, huit heures.",
            "    String text en Ten grams, one litre. #Maison",
            "    File tasse.jpg",
            "  Function TheDeLaSemaine x · thursday · 3×",
            "    String text fr Le thé : {item} #maison",
            "    String text en The tea: {item}",
            "    Array Assam",
            "    Array Nilgiri",
            "    Array Sencha"),
        outline(House.CAMPAIGN));
  }

  @Test
  void callsATeamWithoutNameATeam() {
    try (Client client = House.open(folder)) {
      client.open("own.ligne", "line Own { team { editor Hugo } }");
      DocumentSymbol team = symbols(client, "own.ligne").getFirst().getChildren().getFirst();
      assertEquals("team", team.getName());
    }
  }

  @Test
  void selectsTheNameAndCoversTheWholeStatement() {
    try (Client client = House.open(folder)) {
      DocumentSymbol post = symbols(client, House.CAMPAIGN).getFirst().getChildren().get(1);
      assertEquals("Infuser", House.text(client, House.CAMPAIGN, post.getSelectionRange()));
      String whole = House.text(client, House.CAMPAIGN, post.getRange());
      assertTrue(whole.startsWith("post Infuser") && whole.endsWith("}"), whole);
    }
  }

  @Test
  void marksARetiredPlatform() {
    try (Client client = House.open(folder)) {
      client.open("old.ligne", "platform Vieux { status retired checked 2026-01-01 }");
      DocumentSymbol old = symbols(client, "old.ligne").getFirst();
      assertEquals(SymbolKind.Enum, old.getKind());
      assertEquals(List.of(SymbolTag.Deprecated), old.getTags());
    }
  }

  @Test
  void keepsListingAnUnfinishedText() {
    try (Client client = House.open(folder)) {
      client.open("new.ligne", "campaign Hiver follows Maison {\n  post \n  series S every {\n");
      DocumentSymbol campaign = symbols(client, "new.ligne").getFirst();
      assertEquals("Hiver", campaign.getName());
      assertTrue(campaign.getChildren().stream().noneMatch(each -> each.getName().isBlank()));
    }
  }

  private List<String> outline(String file) {
    try (Client client = House.open(folder)) {
      List<String> lines = new ArrayList<>();
      symbols(client, file).forEach(symbol -> print(symbol, "", lines));
      return lines;
    }
  }

  private static List<DocumentSymbol> symbols(Client client, String file) {
    var params = new DocumentSymbolParams(client.id(file));
    return client.get(client.ask().documentSymbol(params)).stream().map(Either::getRight).toList();
  }

  private static void print(DocumentSymbol symbol, String indent, List<String> lines) {
    String detail = symbol.getDetail().isEmpty() ? "" : " " + symbol.getDetail();
    lines.add(indent + symbol.getKind() + " " + symbol.getName() + detail);
    symbol.getChildren().forEach(child -> print(child, indent + "  ", lines));
  }
}
