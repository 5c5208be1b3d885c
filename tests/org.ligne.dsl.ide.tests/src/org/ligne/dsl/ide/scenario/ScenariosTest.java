package org.ligne.dsl.ide.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

/** Scenarios as an editor sees them: their names lead to another file. */
class ScenariosTest {
  private static final String FILE = "et-si.ligne";
  private static final String TEXT =
      """
      // Et si ?
      scenario PlusTard "Un jour plus tard" of Automne {
        post Infuser {
          at 2026-10-14 09:30
        }

        series TheDeLaSemaine { weight 3 }
        capacity of Inès 2 per day

        new post Bouquet pillar Savoir {
          on x
          text fr "Un bouquet." text en "A bunch."
        }
      }
      """;

  @TempDir Path folder;

  private Client open(Locale language) {
    House.write(folder.resolve(FILE), TEXT);
    return House.open(folder, language).open(FILE);
  }

  @Test
  void namesAreKnownAndFollowTheCampaign() {
    try (Client client = open(Locale.ENGLISH)) {
      assertEquals(List.of(), client.codes(FILE));
      client.replace(House.CAMPAIGN, "post Infuser \"", "post Tremper \"");
      client.settle();
      assertTrue(client.codes(FILE).contains("unresolved-reference"), client.codes(FILE)::toString);
      client.replace(House.CAMPAIGN, "post Tremper \"", "post Infuser \"");
      client.settle();
      assertEquals(List.of(), client.codes(FILE));
    }
  }

  @Test
  void whatTheCampaignSaysNowDecidesWhetherAStatementChangesAnything() {
    try (Client client = open(Locale.ENGLISH)) {
      client.replace(House.CAMPAIGN, "at 2026-10-13 09:30", "at 2026-10-14 09:30");
      client.settle();
      assertEquals(List.of("override-without-effect"), client.codes(FILE));
    }
  }

  @Test
  void namesOfThePlaceAreProposed() {
    try (Client client = open(Locale.ENGLISH)) {
      assertEquals(List.of("Infuser"), names(client, "  post |Infuser {"));
      assertEquals(List.of("TheDeLaSemaine"), names(client, "  series |TheDeLaSemaine {"));
      assertEquals(List.of("Inès", "Nadia"), names(client, "of |Inès 2"));
      assertTrue(labels(client, "  |capacity of").contains("without"));
    }
  }

  private static List<String> names(Client client, String place) {
    return client.complete(FILE, place).stream()
        .filter(each -> each.getKind() == CompletionItemKind.Reference)
        .map(CompletionItem::getLabel)
        .sorted()
        .toList();
  }

  private static List<String> labels(Client client, String place) {
    return client.complete(FILE, place).stream().map(CompletionItem::getLabel).toList();
  }

  @Test
  void hoverTellsWhatItIsAbout() {
    try (Client client = open(Locale.FRENCH)) {
      String scenario =
          client.hover(FILE, "scenario Plus|Tard").getContents().getRight().getValue();
      assertTrue(scenario.contains("Un jour plus tard"), scenario);
      assertTrue(scenario.contains("4 instructions"), scenario);
      String word = client.hover(FILE, "scen|ario PlusTard").getContents().getRight().getValue();
      assertTrue(word.contains("Une hypothèse"), word);
      String post = client.hover(FILE, "post Inf|user").getContents().getRight().getValue();
      assertTrue(post.contains("Infuser à froid"), post);
      String fresh = client.hover(FILE, "new post Bou|quet").getContents().getRight().getValue();
      assertTrue(fresh.contains("Bouquet"), fresh);
    }
  }

  @Test
  void symbolsListWhatIsOtherwise() {
    try (Client client = open(Locale.ENGLISH)) {
      DocumentSymbol scenario =
          client
              .get(client.ask().documentSymbol(new DocumentSymbolParams(client.id(FILE))))
              .getFirst()
              .getRight();
      assertEquals("PlusTard", scenario.getName());
      assertEquals("Un jour plus tard · Automne", scenario.getDetail());
      assertEquals(
          List.of("post Infuser", "series TheDeLaSemaine", "capacity of Inès", "Bouquet"),
          scenario.getChildren().stream().map(DocumentSymbol::getName).toList());
    }
  }

  @Test
  void aPostIsFoundAndRenamedInScenariosToo() {
    try (Client client = open(Locale.ENGLISH)) {
      var all =
          new ReferenceParams(
              client.id(House.CAMPAIGN),
              client.at(House.CAMPAIGN, "post Inf|user \""),
              new ReferenceContext(false));
      assertTrue(
          House.shown(client, client.get(client.ask().references(all)))
              .contains(FILE + ":3 Infuser"));
      Map<String, String> after =
          applied(client, client.rename(FILE, "post Inf|user {", "Tremper"));
      assertTrue(after.get(FILE).contains("post Tremper {"), after.get(FILE));
      assertTrue(after.get(House.CAMPAIGN).contains("post Tremper \""), after.get(House.CAMPAIGN));
      assertTrue(after.get(House.CAMPAIGN).contains("after Tremper"), after.get(House.CAMPAIGN));
    }
  }

  @Test
  void itIsFolded() {
    try (Client client = open(Locale.ENGLISH)) {
      var ranges =
          client.get(client.ask().foldingRange(new FoldingRangeRequestParams(client.id(FILE))));
      assertEquals(
          List.of(1, 2, 9), ranges.stream().map(each -> each.getStartLine()).sorted().toList());
    }
  }

  @Test
  void promotingIsOneEditOfAllFiles() {
    try (Client client = open(Locale.ENGLISH)) {
      List<String> before = client.codes(House.CAMPAIGN);
      CodeAction action = action(client, "Promote scenario PlusTard: make it the plan");
      Map<String, String> after = applied(client, action.getEdit());
      assertEquals("// Et si ?\n", after.get(FILE));
      assertTrue(
          after.get(House.LINE).contains("editor Inès \"Inès Belkacem\" capacity 2 per day"),
          after.get(House.LINE));
      String campaign = after.get(House.CAMPAIGN);
      assertTrue(campaign.contains("    at 2026-10-14 09:30\n"), campaign);
      assertTrue(campaign.contains("    on x\n    weight 3\n    after Infuser\n"), campaign);
      assertTrue(
          campaign.endsWith(
              "  }\n\n  post Bouquet pillar Savoir {\n    on x\n"
                  + "    text fr \"Un bouquet.\" text en \"A bunch.\"\n  }\n}\n"),
          campaign);
      after.forEach(client::setText);
      client.settle();
      assertEquals(before, client.codes(House.CAMPAIGN));
    }
  }

  @Test
  void nothingIsPromotedIntoATextThatCannotBeReadToItsEnd() {
    try (Client client = open(Locale.ENGLISH)) {
      assertTrue(actions(client).stream().anyMatch(it -> it.getTitle().startsWith("Promote ")));
      client.setText(House.CAMPAIGN, client.text(House.CAMPAIGN) + "\ncampaign Ete follows {");
      client.settle();
      assertTrue(actions(client).stream().noneMatch(it -> it.getTitle().startsWith("Promote ")));
    }
  }

  private static CodeAction action(Client client, String title) {
    return actions(client).stream()
        .filter(each -> each.getTitle().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static List<CodeAction> actions(Client client) {
    Position place = client.at(FILE, "scenario Plus|Tard");
    var params =
        new CodeActionParams(
            client.id(FILE), new Range(place, place), new CodeActionContext(List.of()));
    return client.get(client.ask().codeAction(params)).stream()
        .map(each -> each.getRight())
        .toList();
  }

  /** The texts of the files an edit changes, by their names. */
  private static Map<String, String> applied(Client client, WorkspaceEdit edit) {
    Map<String, List<TextEdit>> byFile =
        edit.getChanges() != null
            ? edit.getChanges()
            : edit.getDocumentChanges().stream()
                .map(each -> each.getLeft())
                .collect(
                    Collectors.toMap(
                        each -> each.getTextDocument().getUri(),
                        each -> each.getEdits().stream().map(it -> it.getLeft()).toList()));
    Map<String, String> texts = new TreeMap<>();
    byFile.forEach(
        (uri, edits) -> {
          String file = uri.substring(uri.lastIndexOf('/') + 1);
          texts.put(file, client.edited(file, edits));
        });
    return texts;
  }
}
