package org.ligne.dsl.ide.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.server.Client;

/** A network of the project's own is served like those that ship: examples/own-network. */
class OwnNetworkTest {
  private static final Path EXAMPLE =
      Path.of(System.getProperty("ligne.root"), "examples/own-network");
  private static final String PLAN = "atelier.ligne";
  private static final String FORUM = "forum.ligne";

  @TempDir Path folder;
  private Client client;

  @BeforeEach
  void open() throws IOException {
    for (String name : List.of(PLAN, FORUM, "mastodon.ligne")) {
      Files.copy(EXAMPLE.resolve(name), folder.resolve(name));
    }
    client = Client.start(folder);
    client.open(PLAN).open(FORUM).open("mastodon.ligne");
  }

  @AfterEach
  void close() {
    client.close();
  }

  private List<String> labels(String file, String place) {
    return client.complete(file, place).stream().map(CompletionItem::getLabel).toList();
  }

  private String hover(String file, String place) {
    return client.hover(file, place).getContents().getRight().getValue();
  }

  @Test
  void itsNameIsProposedForChannels() {
    client.replace(PLAN, "on Forum account", "on  account");
    List<String> labels = labels(PLAN, "channel forum on | account");
    assertTrue(labels.contains("Forum"), labels::toString);
    assertTrue(labels.contains("Bluesky"), labels::toString);
  }

  @Test
  void itsFormatsAreProposedForPosts() {
    client.replace(PLAN, "    on forum\n    at 2026-12-03", "    on forum as \n    at 2026-12-03");
    List<String> labels = labels(PLAN, "on forum as |");
    assertTrue(labels.containsAll(List.of("topic", "notice")), labels::toString);
  }

  @Test
  void itsKindsOfAccountAreProposedForChannels() {
    client.replace(PLAN, "account newcomer", "account ");
    List<String> labels = labels(PLAN, "    account |");
    assertTrue(labels.contains("newcomer"), labels::toString);
  }

  @Test
  void itsSourcesAreProposedForLimits() {
    client.replace(
        FORUM, "mentions at most 10 grade A from Settings", "mentions at most 10 grade A from ");
    List<String> labels = labels(FORUM, "mentions at most 10 grade A from |");
    assertTrue(labels.containsAll(List.of("Settings", "Polls", "House")), labels::toString);
  }

  @Test
  void pointingAtItShowsWhatIsKnownAndWhoSaysSo() {
    String platform = hover(PLAN, "channel forum on |Forum");
    assertTrue(platform.contains("Titles hold 15 characters"), platform);
    String source = hover(FORUM, "4096 KiB grade A from |Settings");
    assertTrue(source.contains("Discourse, defaults of settings"), source);
  }

  @Test
  void itsNameLeadsToItsFile() {
    DefinitionParams params =
        new DefinitionParams(client.id(PLAN), client.at(PLAN, "channel forum on |Forum"));
    List<String> places =
        client.get(client.ask().definition(params)).getLeft().stream()
            .map(Location::getUri)
            .toList();
    assertEquals(List.of(client.uri(FORUM)), places);
  }

  @Test
  void mistakesInItAreFoundWhileTyping() {
    assertEquals(List.of(), client.codes(FORUM));
    client.replace(FORUM, "size at most 4096 KiB", "size at most 4096 Kilos");
    assertEquals(List.of("invalid-quantity"), client.codes(FORUM));
    client.replace(FORUM, "size at most 4096 Kilos", "size at most 15min");
    assertEquals(1, client.codes(FORUM).size());
  }

  @Test
  void postsAreHeldAgainstItWhileTyping() {
    assertEquals(List.of(), client.codes(PLAN));
    client.replace(FORUM, "text required at most 32000", "text required at most 32");
    assertTrue(client.codes(PLAN).contains("text-too-long"), client.codes(PLAN)::toString);
  }
}
