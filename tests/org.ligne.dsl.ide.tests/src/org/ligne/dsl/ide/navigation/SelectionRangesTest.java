package org.ligne.dsl.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class SelectionRangesTest {
  @TempDir Path folder;

  @Test
  void growsFromATagToItsLineTextPostAndCampaign() {
    assertEquals(
        List.of(
            "#Maison",
            "#Maison chez @vois",
            "Dix grammes, un li",
            "''' Dix grammes, u",
            "text fr ''' Dix gr",
            "post Infuser \"Infu"),
        grown("#Mai|son chez").subList(0, 6));
  }

  @Test
  void growsFromANameToItsStatement() {
    assertEquals(
        List.of(
            "instagram",
            "instagram as post",
            "on instagram as po",
            "post Infuser \"Infu",
            "campaign Automne \"",
            "campaign Automne \""),
        grown("on insta|gram as"));
  }

  private List<String> grown(String place) {
    try (Client client = House.open(folder)) {
      String file = House.CAMPAIGN;
      var params = new SelectionRangeParams(client.id(file), List.of(client.at(file, place)));
      List<String> steps = new ArrayList<>();
      SelectionRange range = client.get(client.ask().selectionRange(params)).getFirst();
      for (; range != null; range = range.getParent()) {
        String text = House.text(client, file, range.getRange()).replaceAll("\\s+", " ").strip();
        steps.add(text.length() <= 18 ? text : text.substring(0, 18).stripTrailing());
      }
      return steps;
    }
  }
}
