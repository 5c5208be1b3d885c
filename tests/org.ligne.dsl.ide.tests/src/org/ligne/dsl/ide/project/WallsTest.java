package org.ligne.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.server.Samples;

/** Folders are projects with walls between them; what crosses a wall is imported. */
class WallsTest {
  private static final String PACK = "pack Words {\n  forbid \"cheap\"\n}\n";
  private static final String USING =
      "import \"../shared\"\n"
          + Samples.LINE.replace(
              "  team",
              """
              voice { use Words }
              team\
              """);

  @TempDir Path root;
  private Path one;
  private Path two;

  @BeforeEach
  void names() {
    one = root.resolve("one");
    two = root.resolve("two");
  }

  private Client start() {
    return Client.start(one, two);
  }

  private void write(String file, String text) {
    TestFiles.write(root.resolve(file), text);
  }

  @Test
  void namesOfAnotherFolderAreNotSeen() {
    write("one/line.ligne", Samples.LINE);
    write("two/plan.ligne", Samples.CAMPAIGN);
    try (Client client = start()) {
      String plan = two.resolve("plan.ligne").toString();
      assertTrue(client.codes(plan).contains("unresolved-reference"));
      client.open(plan, "import \"../one\"\n" + Samples.CAMPAIGN);
      assertEquals(List.of(), client.codes(plan));
    }
  }

  @Test
  void theSameNamesInTwoFoldersAreNoDuplicates() {
    write("one/plan.ligne", Samples.WHOLE);
    write("two/plan.ligne", Samples.WHOLE);
    try (Client client = start()) {
      assertEquals(List.of(), client.codes(one.resolve("plan.ligne").toString()));
      assertEquals(List.of(), client.codes(two.resolve("plan.ligne").toString()));
    }
  }

  @Test
  void aPlatformOfTheProjectTakesThePlaceOfTheShippedOne() {
    String platform =
        """
        platform Blog {
          checked 2026-01-01
          source own "Our own blog" at "https://example.org" read 2026-01-01
          default format article {
            text at most 10 characters grade A from own
          }
        }
        """;
    write("one/plan.ligne", Samples.WHOLE);
    write("two/plan.ligne", Samples.WHOLE);
    try (Client client = start()) {
      client.open(two.resolve("blog.ligne").toString(), platform);
      assertEquals(List.of(), client.codes(one.resolve("plan.ligne").toString()));
      assertTrue(client.codes(two.resolve("plan.ligne").toString()).contains("text-too-long"));
      client.close(two.resolve("blog.ligne").toString());
      assertEquals(List.of(), client.codes(two.resolve("plan.ligne").toString()));
    }
  }

  @Test
  void whatSeveralImportIsSeenByAllAsItIsTyped() {
    write("shared/words.ligne", PACK);
    write("one/line.ligne", USING);
    write("two/line.ligne", USING);
    try (Client client = start()) {
      List<String> lines =
          List.of(one.resolve("line.ligne").toString(), two.resolve("line.ligne").toString());
      lines.forEach(line -> assertEquals(List.of(), client.codes(line)));
      String pack = root.resolve("shared/words.ligne").toString();
      client.open(pack).replace(pack, "pack Words", "pack Terms");
      lines.forEach(line -> assertEquals(List.of("unresolved-reference"), client.codes(line)));
      client.replace(pack, "pack Terms", "pack Words");
      lines.forEach(line -> assertEquals(List.of(), client.codes(line)));
    }
  }

  @Test
  void aSharedFileIsToldOfOnceAndByItsOwnProject() {
    write("two/words.ligne", PACK.replace("\"cheap\"", "\"cheap\", \"cheap\""));
    write("two/line.ligne", Samples.LINE.replace("  team", "  voice { use Words }\n  team"));
    write("one/line.ligne", USING.replace("../shared", "../two/words.ligne"));
    try (Client client = start()) {
      String pack = two.resolve("words.ligne").toString();
      assertEquals(List.of("repeated-value"), client.codes(pack));
      long told =
          client.log().published().stream()
              .map(PublishDiagnosticsParams::getUri)
              .filter(client.uri(pack)::equals)
              .count();
      assertEquals(1, told);
    }
  }

  @Test
  void aFileOutsideAllFoldersIsItsOwnProject() {
    write("one/line.ligne", Samples.LINE);
    write("lone/plan.ligne", Samples.WHOLE.replace("on blog\n", "on blogg\n"));
    write("lone/other.ligne", Samples.WHOLE);
    try (Client client = start()) {
      String lone = root.resolve("lone/plan.ligne").toString();
      client.open(lone);
      assertEquals(
          List.of("unresolved-reference"),
          client.codes(lone).stream().filter("unresolved-reference"::equals).toList());
      client.replace(lone, "blogg", "blog");
      assertEquals(List.of(), client.codes(lone), "its neighbour is not part of it");
      client.replace(lone, "on blog\n", "on blogg\n").close(lone);
      assertEquals(List.of(), client.diagnostics(lone), "nothing is told of a file that is closed");
    }
  }

  @Test
  void foldersComeAndGo() {
    write("one/plan.ligne", Samples.CAMPAIGN);
    write("two/plan.ligne", Samples.CAMPAIGN);
    String plan = two.resolve("plan.ligne").toString();
    try (Client client = Client.start(one)) {
      assertEquals(List.of(), client.codes(plan));
      change(client, List.of(two), List.of());
      assertTrue(client.codes(plan).contains("unresolved-reference"));
      change(client, List.of(), List.of(two));
      assertEquals(List.of(), client.codes(plan));
    }
  }

  private static void change(Client client, List<Path> added, List<Path> removed) {
    client
        .server()
        .didChangeWorkspaceFolders(
            new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(folders(added), folders(removed))));
  }

  private static List<WorkspaceFolder> folders(List<Path> paths) {
    return paths.stream().map(path -> new WorkspaceFolder(path.toUri().toString(), "f")).toList();
  }
}
