package org.ligne.dsl.ide.hint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class InlayHintsTest {
  private static final Range ALL = new Range(new Position(0, 0), new Position(1000, 0));

  @TempDir Path folder;

  @Test
  void tellsWhatTheLineLeavesUnsaid() {
    assertEquals(
        List.of(
            "7 pillar Savoir \"Gestes et savoir-faire\" share 80%⟨+- 5%⟩",
            "8 pillar Offre share at most 20%⟨Σ 75%⟩",
            "22 blackout \"Inventaire\" 2026-12-31⟨Thu⟩"),
        hints(House.LINE, Locale.ENGLISH, ALL));
  }

  @Test
  void tellsWeekdaysFormatsCountsAndRoomInEnglish() {
    assertEquals(
        List.of(
            "2 from 2026-10-12⟨Mon⟩ to 2026-11-15⟨Sun⟩",
            "3 phase Gout \"Semaine du goût\" 2026-10-12⟨Mon⟩ to 2026-10-18⟨Sun⟩",
            "6 on instagram as post, x⟨as post⟩",
            "7 at 2026-10-13⟨Tue⟩ 09:30",
            "11 '''⟨193 left · x⟩",
            "12 text en \"Ten grams, one litre. #Maison\"⟨251 left · x⟩",
            "17 series TheDeLaSemaine pillar Offre every thursday for 3 weeks⟨3 occurrences⟩ {",
            "18 on x⟨as post⟩",
            "20 text fr \"Le thé : {item} #maison\"⟨256 left · x⟩",
            "21 text en \"The tea: {item}\"⟨256 left · x⟩"),
        hints(House.CAMPAIGN, Locale.ENGLISH, ALL));
  }

  @Test
  void tellsTheSameInFrench() {
    List<String> hints = hints(House.CAMPAIGN, Locale.FRENCH, ALL);
    assertTrue(hints.contains("7 at 2026-10-13⟨mar.⟩ 09:30"), hints.toString());
    assertTrue(hints.contains("11 '''⟨reste 193 · x⟩"), hints.toString());
    assertTrue(hints.contains("18 on x⟨as post⟩"), hints.toString());
  }

  @Test
  void saysWhenATextIsTooLong() {
    try (Client client = House.open(folder)) {
      client.replace(House.CAMPAIGN, "Ten grams, one litre.", "long ".repeat(60).strip());
      String line = shown(client, House.CAMPAIGN, ALL).get(5);
      assertTrue(line.endsWith("#Maison\"⟨27 too many · x⟩"), line);
    }
  }

  @Test
  void tellsTheLengthOnEachChannelInItsTooltip() {
    try (Client client = House.open(folder)) {
      var params = new InlayHintParams(client.id(House.CAMPAIGN), ALL);
      List<String> told =
          client.get(client.ask().inlayHint(params)).stream()
              .filter(hint -> hint.getLabel().getLeft().contains("left"))
              .map(hint -> hint.getTooltip().getLeft())
              .toList();
      assertEquals("instagram 29/2200 · x 29/280", told.get(1));
      assertEquals("x 24/280", told.getLast());
    }
  }

  @Test
  void looksAtThePartThatIsAskedForOnly() {
    Range part = new Range(new Position(6, 0), new Position(7, 0));
    assertEquals(
        List.of("7 at 2026-10-13⟨Tue⟩ 09:30"), hints(House.CAMPAIGN, Locale.ENGLISH, part));
  }

  @Test
  void keepsQuietAboutKindsNobodyWants() {
    try (Client client = House.open(folder)) {
      var workspace = client.server().getWorkspaceService();
      var some = Map.of("ligne", Map.of("hints", Map.of("weekdays", false, "shares", false)));
      workspace.didChangeConfiguration(new DidChangeConfigurationParams(some));
      assertEquals(
          List.of("7 pillar Savoir \"Gestes et savoir-faire\" share 80%⟨+- 5%⟩"),
          shown(client, House.LINE, ALL));
      var none = Map.of("ligne", Map.of("hints", false));
      workspace.didChangeConfiguration(new DidChangeConfigurationParams(none));
      assertEquals(List.of(), shown(client, House.LINE, ALL));
      assertTrue(client.log().events().contains("refresh inlay hints"));
    }
  }

  @Test
  void keepsQuietAboutDatesThatDoNotExist() {
    try (Client client = House.open(folder)) {
      client.replace(House.LINE, "2026-12-31", "2026-13-31");
      assertEquals(2, shown(client, House.LINE, ALL).size());
    }
  }

  private List<String> hints(String file, Locale language, Range part) {
    try (Client client = House.open(folder, language)) {
      return shown(client, file, part);
    }
  }

  /** The lines of a file with hints, from 1, each with its hints in brackets where they appear. */
  private static List<String> shown(Client client, String file, Range part) {
    List<String> lines = new ArrayList<>(client.text(file).lines().toList());
    Set<Integer> hinted = new TreeSet<>();
    var params = new InlayHintParams(client.id(file), part);
    for (InlayHint hint : client.get(client.ask().inlayHint(params)).reversed()) {
      int number = hint.getPosition().getLine();
      StringBuilder line = new StringBuilder(lines.get(number));
      line.insert(hint.getPosition().getCharacter(), "⟨" + hint.getLabel().getLeft() + "⟩");
      lines.set(number, line.toString());
      hinted.add(number);
    }
    return hinted.stream().map(each -> (each + 1) + " " + lines.get(each).strip()).toList();
  }
}
