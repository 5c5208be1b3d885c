package org.ligne.dsl.ide.colouring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class SemanticColoursTest {
  @TempDir Path folder;

  @Test
  void coloursADeclarationWordByWord() {
    assertEquals(
        List.of(
            "post keyword",
            "Infuser function declaration",
            "\"Infuser à froid\" string",
            "in keyword",
            "Gout property",
            "pillar keyword",
            "Savoir enum",
            "by keyword",
            "Inès parameter"),
        line(House.CAMPAIGN, 5));
  }

  @Test
  void coloursDatesNumbersAndOperators() {
    assertEquals(
        List.of("at keyword", "2026-10-13 number readonly", "09:30 number readonly"),
        line(House.CAMPAIGN, 7));
    assertEquals(
        List.of(
            "window keyword",
            "weekdays keyword",
            "09:00 number readonly",
            "- operator",
            "18:00 number readonly"),
        line(House.LINE, 17));
    assertEquals(
        List.of(
            "cadence keyword",
            "1 number",
            ".. operator",
            "7 number",
            "per keyword",
            "week keyword"),
        line(House.LINE, 16));
    assertEquals(
        List.of(
            "pillar keyword",
            "Offre enum declaration",
            "share keyword",
            "at keyword",
            "most keyword",
            "20 number",
            "% number"),
        line(House.LINE, 8));
  }

  @Test
  void coloursWhatIsInsideTexts() {
    assertEquals(List.of("Dix grammes, un litre, huit heures. string"), line(House.CAMPAIGN, 9));
    assertEquals(
        List.of(
            "#Maison decorator",
            "chez string",
            "@voisin event",
            ", voir string",
            "https://example.com/eau regexp",
            ". string"),
        line(House.CAMPAIGN, 10));
    assertEquals(
        List.of(
            "text enumMember", "en enumMember", "\"The tea: string", "{item} macro", "\" string"),
        line(House.CAMPAIGN, 21));
  }

  @Test
  void leavesLabelsAndPathsWhole() {
    try (Client client = House.open(folder)) {
      client.replace(House.CAMPAIGN, "\"Infuser à froid\"", "\"Avis à @tous #vite\"");
      assertTrue(tokens(client, House.CAMPAIGN).contains("5 \"Avis à @tous #vite\" string"));
    }
  }

  @Test
  void tellsShippedAndRetiredPlatformsApart() {
    try (Client client = House.open(folder)) {
      client.replace(House.LINE, "channel x on X", "channel x on Vieux channel y on Libre");
      client.open("p.ligne", "platform Vieux { status retired }\nplatform Libre { }\n");
      List<String> tokens = tokens(client, House.LINE);
      assertTrue(tokens.contains("15 Instagram type defaultLibrary"), tokens.toString());
      assertTrue(tokens.contains("19 Vieux type deprecated"), tokens.toString());
      assertTrue(tokens.contains("19 Libre type"), tokens.toString());
      assertTrue(tokens(client, "p.ligne").contains("1 Vieux type deprecated"));
    }
  }

  @Test
  void coloursCommentsLineByLine() {
    try (Client client = House.open(folder)) {
      client.open("c.ligne", "/* one\r\n   two */ // three\r\nteam T { editor E }\r\n");
      assertEquals(
          List.of("1 /* one comment", "2 two */ comment", "2 // three comment"),
          tokens(client, "c.ligne").subList(0, 3));
    }
  }

  @Test
  void coloursQualifiedNamesPartByPart() {
    try (Client client = House.open(folder)) {
      client.replace(House.CAMPAIGN, "pillar Savoir by", "pillar Maison.Savoir by");
      List<String> tokens = tokens(client, House.CAMPAIGN);
      int at = tokens.indexOf("5 Maison namespace");
      assertEquals(List.of("5 . operator", "5 Savoir enum"), tokens.subList(at + 1, at + 3));
    }
  }

  private List<String> line(String file, int number) {
    try (Client client = House.open(folder)) {
      String start = number + " ";
      return tokens(client, file).stream()
          .filter(each -> each.startsWith(start))
          .map(each -> each.substring(start.length()))
          .toList();
    }
  }

  /** The tokens of a file: line from 1, characters, type, modifiers. */
  private static List<String> tokens(Client client, String file) {
    SemanticTokensLegend legend =
        client.initialized().getCapabilities().getSemanticTokensProvider().getLegend();
    List<Integer> data =
        client
            .get(client.ask().semanticTokensFull(new SemanticTokensParams(client.id(file))))
            .getData();
    List<String> lines = client.text(file).lines().toList();
    List<String> tokens = new ArrayList<>();
    int line = 0;
    int column = 0;
    for (int i = 0; i < data.size(); i += 5) {
      line += data.get(i);
      column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
      String word = lines.get(line).substring(column, column + data.get(i + 2));
      String type = legend.getTokenTypes().get(data.get(i + 3));
      tokens.add((line + 1) + " " + word + " " + type + modifiers(legend, data.get(i + 4)));
    }
    return tokens;
  }

  private static String modifiers(SemanticTokensLegend legend, int bits) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < legend.getTokenModifiers().size(); i++) {
      names.append((bits >> i & 1) == 1 ? " " + legend.getTokenModifiers().get(i) : "");
    }
    return names.toString();
  }
}
