package org.ligne.dsl.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

class RenamesTest {
  @TempDir Path folder;

  @Test
  void changesTheDeclarationAndEveryReferenceAndNothingElse() {
    assertEquals(
        List.of("automne.ligne 5: Savoir → Gestes", "maison.ligne 7: Savoir → Gestes"),
        edits(House.CAMPAIGN, "pillar Sav|oir", "Gestes"));
  }

  @Test
  void changesClosedFilesToo() {
    try (Client client = House.open(folder)) {
      client.close(House.CAMPAIGN);
      assertEquals(
          List.of(
              "automne.ligne 6: x → bluebird",
              "automne.ligne 18: x → bluebird",
              "maison.ligne 19: x → bluebird"),
          shown(client, client.rename(House.LINE, "channel |x on X", "bluebird")));
    }
  }

  @Test
  void changesItsPartOfQualifiedNames() {
    try (Client client = House.open(folder)) {
      client.replace(House.CAMPAIGN, "pillar Savoir by", "pillar Maison.Savoir by");
      assertEquals(
          List.of(
              "automne.ligne 1: Maison → Foyer",
              "automne.ligne 5: Maison → Foyer",
              "maison.ligne 4: Maison → Foyer"),
          shown(client, client.rename(House.LINE, "line Mai|son for", "Foyer")));
    }
  }

  @Test
  void writesACaretBeforeWordsOfTheLanguage() {
    assertEquals(
        List.of("automne.ligne 5: Infuser → ^series", "automne.ligne 19: Infuser → ^series"),
        edits(House.CAMPAIGN, "post Infu|ser", "series"));
  }

  @Test
  void dropsTheCaretWithTheWord() {
    try (Client client = House.open(folder)) {
      client.replace(House.CAMPAIGN, "post Infuser", "post ^series");
      client.replace(House.CAMPAIGN, "after Infuser", "after ^series");
      assertEquals(
          List.of("automne.ligne 5: ^series → Infuser", "automne.ligne 19: ^series → Infuser"),
          shown(client, client.rename(House.CAMPAIGN, "after ^ser|ies", "Infuser")));
    }
  }

  @Test
  void writesNoCaretBeforePostWhereItNamesAFormat() {
    try (Client client = House.open(folder)) {
      client.open("p.ligne", "platform Mur {\n  default format fresque\n}\n");
      client.replace(House.LINE, "channel x on X", "channel x on Mur");
      client.replace(House.CAMPAIGN, "as post, x", "as post, x as fresque");
      assertEquals(
          List.of("automne.ligne 6: fresque → post", "p.ligne 2: fresque → post"),
          shown(client, client.rename("p.ligne", "format fres|que", "post")));
    }
  }

  @Test
  void changesNothingWhenTheNameStays() {
    assertEquals(List.of(), edits(House.CAMPAIGN, "post Infu|ser", "Infuser"));
  }

  @ParameterizedTest
  @CsvSource({
    "pillar Sav|oir by, 2 mots, “2 mots” is not a name",
    "pillar Sav|oir by, a-b, “a-b” is not a name",
    "pillar Sav|oir by, '', A name is needed.",
    "pillar Sav|oir by, Offre, 'The name Offre is taken: see maison.ligne, line 8.'",
    "post Infu|ser, TheDeLaSemaine, 'The name TheDeLaSemaine is taken: see automne.ligne, line 17'",
    "by In|ès, Nadia, 'The name Nadia is taken: see maison.ligne, line 27.'",
    "instagram as po|st, carré, Instagram"
  })
  void refusesWithAReason(String place, String name, String reason) {
    try (Client client = House.open(folder)) {
      assertTrue(
          refusal(client, House.CAMPAIGN, place, name)
              .contains(
                  reason.equals("Instagram") ? "post comes with Ligne and keeps its name" : reason),
          refusal(client, House.CAMPAIGN, place, name));
    }
  }

  @Test
  void refusesInFrench() {
    try (Client client = House.open(folder, Locale.FRENCH)) {
      assertEquals(
          "Le nom Offre est déjà pris : voir maison.ligne, ligne 8.",
          refusal(client, House.CAMPAIGN, "pillar Sav|oir by", "Offre"));
      assertEquals(
          "Instagram est fourni avec Ligne et garde son nom. Pour en utiliser un autre, déclarez"
              + " votre propre réseau.",
          refusal(client, House.LINE, "on Insta|gram", "Photos"));
    }
  }

  @Test
  void refusesADeclarationOfTheSameKindInAnotherFile() {
    try (Client client = House.open(folder)) {
      client.open("b.ligne", "team Bureau { editor Ben }");
      assertEquals(
          "The name Bureau is taken: see b.ligne, line 1.",
          refusal(client, House.LINE, "team Ate|lier \"", "Bureau"));
      assertEquals(
          "The name X is taken by a platform that comes with Ligne.",
          refusal(client.open("p.ligne", "platform Mur { }"), "p.ligne", "form M|ur", "X"));
    }
  }

  @Test
  void preparesWithTheNameAndItsPlace() {
    try (Client client = House.open(folder)) {
      client.replace(House.CAMPAIGN, "post Infuser", "post ^series");
      PrepareRenameResult prepared = prepared(client, House.CAMPAIGN, "post ^ser|ies");
      assertEquals("series", prepared.getPlaceholder());
      assertEquals("^series", House.text(client, House.CAMPAIGN, prepared.getRange()));
      assertNull(prepared(client, House.CAMPAIGN, "#Mai|son chez"));
      assertNull(prepared(client, House.CAMPAIGN, "app|roved by"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "maison-du-the.ligne, pillar Sav|oir, Gestes",
    "maison-du-the.ligne, channel insta|gram, photos",
    "maison-du-the.ligne, line MaisonDu|The, Maison",
    "equipe.ligne, 'manager Hu|go', series",
    "rentree.ligne, 'post Car|net ', LeCarnet",
    "automne.ligne, phase Go|ut, Saveurs",
    "automne.ligne, campaign Auto|mne, post"
  })
  void leavesTheExampleWithTheSameDiagnostics(String file, String place, String name) {
    Path project = House.copyExample(folder);
    try (Client client = Client.start(project)) {
      List<String> files =
          List.of(
              "maison-du-the.ligne",
              "equipe.ligne",
              "rentree.ligne",
              "automne.ligne",
              "noel.ligne");
      files.forEach(client::open);
      List<List<String>> before = files.stream().map(client::codes).toList();
      WorkspaceEdit edit = client.rename(file, place, name);
      assertTrue(edit.getChanges().containsKey(client.uri(file)));
      for (String each : files) {
        if (edit.getChanges().containsKey(client.uri(each))) {
          client.setText(each, client.edited(each, edit.getChanges().get(client.uri(each))));
        }
      }
      assertEquals(before, files.stream().map(client::codes).toList());
    }
  }

  private List<String> edits(String file, String place, String name) {
    try (Client client = House.open(folder)) {
      return shown(client, client.rename(file, place, name));
    }
  }

  private static List<String> shown(Client client, WorkspaceEdit edit) {
    List<String> lines = new ArrayList<>();
    edit.getChanges()
        .forEach(
            (uri, edits) -> {
              String file = uri.substring(uri.lastIndexOf('/') + 1);
              edits.forEach(each -> lines.add(file + " " + House.shown(client, file, each)));
            });
    return lines;
  }

  private static PrepareRenameResult prepared(Client client, String file, String place) {
    var params = new PrepareRenameParams(client.id(file), client.at(file, place));
    var answer = client.get(client.ask().prepareRename(params));
    return answer == null ? null : answer.getSecond();
  }

  private static String refusal(Client client, String file, String place, String name) {
    CompletableFuture<?> answer =
        client.ask().rename(new RenameParams(client.id(file), client.at(file, place), name));
    ExecutionException failure = assertThrows(ExecutionException.class, answer::get);
    return ((ResponseErrorException) failure.getCause()).getResponseError().getMessage();
  }
}
