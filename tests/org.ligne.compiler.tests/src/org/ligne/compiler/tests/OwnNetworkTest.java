package org.ligne.compiler.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Diagnostic;
import org.ligne.model.diagnostic.Severity;

/** docs/networks.md and the project it is about: a network Ligne does not ship. */
class OwnNetworkTest {
  private static final Path FOLDER = RepositoryFolder.path("examples/own-network");
  private static final Path PAGE = RepositoryFolder.path("docs/networks.md");
  private static final Pattern EXCERPT = Pattern.compile("(?s)```ligne\n(.*?)```");

  private static final String LINK = "atelier.example/regles";
  private static final String THREE_LINKS =
      "a.example/un https://a.example/deux https://a.example/trois";

  @TempDir private Path folder;

  private static String file(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }

  /** What is to be mended in the example with one piece of text changed. */
  private List<Diagnostic> changed(String old, String fresh) throws IOException {
    Workspace copy = new Workspace(folder);
    for (String name : List.of("forum.ligne", "mastodon.ligne", "atelier.ligne")) {
      copy.with(name, file(name).replace(old, fresh));
    }
    return copy.diagnostics().stream().filter(it -> it.severity() != Severity.INFO).toList();
  }

  private Diagnostic only(String old, String fresh) throws IOException {
    List<Diagnostic> found = changed(old, fresh);
    assertEquals(1, found.size(), () -> Words.of(found).toString());
    return found.getFirst();
  }

  @Test
  void theExampleSaysOnlyThatItReplacesAShippedNetwork() {
    Compilation compilation = Workspace.compile(FOLDER);
    assertEquals(
        List.of("mastodon.ligne:3:10-3:18 platform-replaced"), Words.of(compilation.diagnostics()));
    assertEquals(1, compilation.schedules().size());
  }

  @Test
  void thePageShowsWhatIsInTheExample() throws IOException {
    String all;
    try (Stream<Path> files = Files.list(FOLDER)) {
      all = files.sorted().map(OwnNetworkTest::text).collect(Collectors.joining("\n"));
    }
    List<String> excerpts =
        EXCERPT.matcher(Files.readString(PAGE)).results().map(it -> it.group(1)).toList();
    assertTrue(excerpts.size() > 5, () -> excerpts.size() + " excerpts");
    for (String line : excerpts.stream().flatMap(String::lines).toList()) {
      assertTrue(all.contains(line + "\n"), line);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void postsAreCheckedAgainstIt() throws IOException {
    Diagnostic found = only(LINK, THREE_LINKS);
    assertEquals("too-many-links", found.code());
    assertTrue(found.message().contains("Discourse, defaults of settings"), found.message());
    assertTrue(found.message().contains("2026-11-23"), found.message());
  }

  @Test
  void theKindOfAccountDecides() throws IOException {
    changed(LINK, LINK);
    String trusted = file("atelier.ligne").replace("    account newcomer\n", "");
    new Workspace(folder).with("atelier.ligne", trusted.replace(LINK, THREE_LINKS));
    assertEquals(
        List.of("mastodon.ligne:3:10-3:18 platform-replaced"), new Workspace(folder).check());
  }

  @Test
  void aChannelsOwnLimitHoldsBeforeTheNetworks() throws IOException {
    Diagnostic shorter = only("at most 200 graphemes", "at most 100 graphemes");
    assertEquals("text-too-long", shorter.code());
    assertTrue(shorter.message().contains("La maison préfère"), shorter.message());
  }

  @Test
  void theProjectsStateOfANetworkTakesThePlaceOfTheShippedOne() throws IOException {
    Diagnostic found = only("text at most 5000 mastodon", "text at most 50 mastodon");
    assertEquals("text-too-long", found.code());
    assertTrue(found.message().contains("Our server"), found.message());
  }

  @Test
  void mistakesInItAreFoundAndTheRestStaysInForce() throws IOException {
    List<Diagnostic> found =
        changed("images size at most 4096 KiB", "images size at most 4096 Kilos");
    assertEquals(1, found.size(), () -> Words.of(found).toString());
    assertTrue(found.getFirst().isError());
    assertEquals("forum.ligne", found.getFirst().file());
  }
}
