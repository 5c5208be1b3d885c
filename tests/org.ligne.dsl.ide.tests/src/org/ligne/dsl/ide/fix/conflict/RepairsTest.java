package org.ligne.dsl.ide.fix.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.dsl.formatting.SourceFormatter;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.dsl.ide.server.Client;
import org.ligne.families.SampleFile;

/** Repairs of conflicts: small changes of the texts with which everything finds a place. */
class RepairsTest {
  /** {@code -Dligne.golden=write} accepts what is new. */
  private static final boolean WRITING = "write".equals(System.getProperty("ligne.golden"));

  private static final Path GOLDEN =
      Path.of(
          System.getProperty("ligne.root"),
          "tests/org.ligne.dsl.ide.tests/testdata/golden/repairs");

  private static final String LINE = "line.ligne";
  private static final String PLAN = "plan.ligne";
  private static final SourceFormatter FORMATTER = Compiler.create(Locale.ENGLISH).formatter();

  @TempDir Path folder;

  static List<Quarrel> quarrels() {
    return Quarrel.all();
  }

  // ---- what is offered, and what it does -------------------------------------------------------

  @ParameterizedTest
  @MethodSource("quarrels")
  void eachRepairMends(Quarrel quarrel) throws IOException {
    try (Client client = open(Locale.ENGLISH, quarrel)) {
      assertLaidOut(client);
      List<CodeAction> repairs = repairs(client, conflict(client));
      assertFalse(repairs.isEmpty(), "nothing is offered");
      assertEquals(true, repairs.getFirst().getIsPreferred());
      for (CodeAction repair : repairs) {
        apply(client, repair);
        Compilation mended = plan(client).compilation();
        assertTrue(mended.feasible() && !mended.hasErrors(), repair + "\n" + mended.diagnostics());
        assertLaidOut(client);
        show(client, quarrel);
      }
    }
  }

  private static void assertLaidOut(Client client) {
    for (String file : List.of(LINE, PLAN)) {
      assertEquals(FORMATTER.format(client.text(file)).text(), client.text(file));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void theyAreWhatReadersExpect(String language) throws IOException {
    StringBuilder found = new StringBuilder();
    for (Quarrel quarrel : Quarrel.all()) {
      try (Client client = open(Locale.forLanguageTag(language), quarrel)) {
        found.append("== ").append(quarrel.name()).append('\n');
        Diagnostic conflict = conflict(client);
        found.append(conflict.getCode().getLeft()).append(": ");
        found.append(conflict.getMessage().getLeft()).append('\n');
        conflict.getRelatedInformation().forEach(each -> found.append(told(client, each)));
        repairs(client, conflict).forEach(each -> found.append(told(client, each)));
      }
    }
    Path golden = GOLDEN.resolve(language + ".txt");
    if (WRITING) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, found.toString());
    }
    assertEquals(Files.readString(golden), found.toString());
  }

  private static String told(
      Client client, org.eclipse.lsp4j.DiagnosticRelatedInformation related) {
    String file = name(related.getLocation().getUri());
    var range = related.getLocation().getRange();
    String words =
        client
            .text(file)
            .substring(client.offset(file, range.getStart()), client.offset(file, range.getEnd()));
    return "  " + file + " [" + words + "] " + related.getMessage() + "\n";
  }

  private static String told(Client client, CodeAction repair) {
    StringBuilder out = new StringBuilder("* " + repair.getTitle() + "\n");
    repair
        .getEdit()
        .getChanges()
        .forEach(
            (uri, edits) -> {
              String file = name(uri);
              List<String> before = client.text(file).lines().toList();
              List<String> after = client.edited(file, edits).lines().toList();
              lines("- ", before, after).forEach(out::append);
              lines("+ ", after, before).forEach(out::append);
            });
    return out.toString();
  }

  private static List<String> lines(String sign, List<String> some, List<String> others) {
    List<String> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left.stream().map(line -> "    " + sign + line.strip() + "\n").toList();
  }

  // ---- texts that have changed since -----------------------------------------------------------

  @Test
  void theStatementIsFoundWhereItIsByNow() throws IOException {
    try (Client client = open(Locale.ENGLISH, Quarrel.all().getFirst())) {
      Diagnostic conflict = conflict(client);
      client.replace(
          LINE, "    at most 2", "    at most 9 per week\n    gap at least 1h\n    at most 2");
      CodeAction repair = raise(repairs(client, conflict));
      apply(client, repair);
      assertTrue(
          client.text(LINE).contains("    at most 3 per week // no more\n"), client.text(LINE));
      assertTrue(client.text(LINE).contains("    at most 9 per week\n"), client.text(LINE));
    }
  }

  @Test
  void whatSaysSomethingElseByNowIsLeftAlone() throws IOException {
    try (Client client = open(Locale.ENGLISH, Quarrel.all().getFirst())) {
      Diagnostic conflict = conflict(client);
      client.replace(LINE, "at most 2", "at most 1");
      List<String> titles = repairs(client, conflict).stream().map(CodeAction::getTitle).toList();
      assertTrue(titles.stream().noneMatch(each -> each.startsWith("Raise")), titles.toString());
      assertFalse(titles.isEmpty());
    }
  }

  @Test
  void conflictsGoWithWhatMendsThemAndComeBack() throws IOException {
    Quarrel quarrel = Quarrel.all().getFirst();
    try (Client client = open(Locale.ENGLISH, quarrel)) {
      apply(client, raise(repairs(client, conflict(client))));
      client.log().await("a mended plan", () -> !hasConflict(client));
      show(client, quarrel);
      client.log().await("a conflict", () -> hasConflict(client));
    }
  }

  private static CodeAction raise(List<CodeAction> repairs) {
    return repairs.stream()
        .filter(each -> each.getTitle().startsWith("Raise the weekly limit of blog"))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasConflict(Client client) {
    return client.log().diagnostics(client.uri(PLAN)).stream()
        .anyMatch(each -> each.getCode().getLeft().equals("week-overbooked"));
  }

  // ---- an editor with a line and a plan --------------------------------------------------------

  private Client open(Locale language, Quarrel quarrel) throws IOException {
    Path project = Files.createTempDirectory(folder, quarrel.name());
    Files.write(project.resolve("a.jpg"), SampleFile.PICTURE.bytes());
    Client client = Client.start(language, project);
    client.open(LINE, quarrel.line()).open(PLAN, quarrel.plan()).settle();
    plan(client);
    return client;
  }

  private static void show(Client client, Quarrel quarrel) {
    client.setText(LINE, quarrel.line()).setText(PLAN, quarrel.plan()).settle();
    plan(client);
  }

  private static Planning plan(Client client) {
    client.settle();
    return client.get(client.server().schedules().request(client.path("")));
  }

  private static Diagnostic conflict(Client client) {
    return client.diagnostics(PLAN).stream()
        .filter(each -> each.getSource().equals("ligne plan"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no conflict in " + client.text(PLAN)));
  }

  private static List<CodeAction> repairs(Client client, Diagnostic conflict) {
    var context = new CodeActionContext(List.of(conflict), List.of("quickfix"));
    var params = new CodeActionParams(client.id(PLAN), conflict.getRange(), context);
    return client.get(client.ask().codeAction(params)).stream().map(Either::getRight).toList();
  }

  private static void apply(Client client, CodeAction repair) {
    for (Map.Entry<String, List<TextEdit>> change : repair.getEdit().getChanges().entrySet()) {
      String file = name(change.getKey());
      client.setText(file, client.edited(file, change.getValue()));
    }
  }

  private static String name(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }
}
