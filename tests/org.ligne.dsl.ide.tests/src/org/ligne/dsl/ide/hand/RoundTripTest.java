package org.ligne.dsl.ide.hand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ligne.dsl.ide.hand.Change.Scope.ONE_CHANNEL;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ligne.dsl.ide.hand.Outcome.Rewritten;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.dsl.ide.server.Client;
import org.ligne.model.diagnostic.Severity;
import org.ligne.model.schedule.Entry;

/**
 * Every entry of the example is moved, and each time it is where it was put and nothing else is.
 */
class RoundTripTest {
  private static final Path EXAMPLES =
      Path.of(System.getProperty("ligne.root", "../..")).toAbsolutePath().resolve("examples");

  @TempDir Path root;
  private Path folder;

  private final Map<String, String> texts = new TreeMap<>();

  @BeforeEach
  void copy() throws IOException {
    copy(EXAMPLES.resolve("maison-du-the"));
    copy(EXAMPLES.resolve("packs-maison"));
    folder = root.resolve("maison-du-the");
  }

  private void copy(Path from) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(EXAMPLES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private Client start() throws IOException {
    Client client = Client.start(Locale.ENGLISH, folder);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".ligne")).sorted().toList()) {
        String name = folder.relativize(file).toString();
        texts.put(name, Files.readString(file));
        client.open(name);
      }
    }
    return client;
  }

  private Planning plan(Client client) {
    client.settle();
    return client.get(client.server().schedules().request(folder));
  }

  private Rewritten change(Client client, Change change) {
    Outcome outcome = client.get(client.server().hand().change(folder, List.of(change)));
    assertTrue(outcome instanceof Rewritten, () -> change + ": " + outcome);
    return (Rewritten) outcome;
  }

  /** The texts with an edit, by file. */
  private Map<String, String> edited(Client client, Rewritten done) {
    Map<String, String> all = new TreeMap<>(texts);
    for (String file : texts.keySet()) {
      List<TextEdit> edits = done.edit().getChanges().get(client.uri(file));
      if (edits != null) {
        all.put(file, client.edited(file, edits));
      }
    }
    return all;
  }

  @Test
  void everyEntryCanBePutElsewhere() throws IOException {
    try (Client client = start()) {
      List<Entry> entries = Seen.entries(plan(client));
      assertTrue(entries.size() > 100, entries.size() + " entries");
      for (Entry entry : entries) {
        LocalDateTime to = entry.getAt().toLocalDateTime().plusDays(1).withMinute(45);
        Map<String, String> after =
            edited(client, change(client, new Change.Move(entry.getId(), to, ONE_CHANNEL)));
        Diff diff = Diff.of(texts, after);
        assertTrue(diff.isSmall(to), () -> entry.getId() + ": " + diff);
      }
    }
  }

  /** One of each kind, really typed into the editor, planned, and taken back. */
  @Test
  void whatIsPutSomewhereIsPlannedThere() throws IOException {
    try (Client client = start()) {
      for (List<Entry> kind : kinds(Seen.entries(plan(client)))) {
        for (Change.Scope scope : Change.Scope.values()) {
          Change.Move move =
              kind.stream()
                  .flatMap(entry -> possible(client, entry, scope).stream())
                  .findFirst()
                  .orElseThrow();
          edited(client, change(client, move)).forEach((file, text) -> show(client, file, text));
          Entry moved = Seen.entry(plan(client), move.entry());
          assertEquals(move.to(), moved.getAt().toLocalDateTime(), move.entry());
          assertTrue(moved.isFixed(), move.entry());
          texts.forEach((file, text) -> show(client, file, text));
        }
      }
    }
  }

  /** A move that makes no error; those that do are blamed as foretold. */
  private Optional<Change.Move> possible(Client client, Entry entry, Change.Scope scope) {
    for (int days : List.of(1, -1, 7)) {
      LocalDateTime to = entry.getAt().toLocalDateTime().plusDays(days);
      Change.Move move = new Change.Move(entry.getId(), to, scope);
      Rewritten done = change(client, move);
      if (done.warnings().stream().noneMatch(each -> each.severity() == Severity.ERROR)) {
        return Optional.of(move);
      }
      edited(client, done).forEach((file, text) -> show(client, file, text));
      Set<String> found = new TreeSet<>();
      texts.keySet().forEach(file -> found.addAll(client.codes(file)));
      done.warnings().forEach(each -> assertTrue(found.contains(each.code()), move + " " + found));
      texts.forEach((file, text) -> show(client, file, text));
      client.settle();
    }
    return Optional.empty();
  }

  private static void show(Client client, String file, String text) {
    if (!client.text(file).equals(text)) {
      client.setText(file, text);
    }
  }

  /** Entries by kind: fixed, floating, of a series; alone or one of several. */
  private static Collection<List<Entry>> kinds(List<Entry> entries) {
    Map<String, Long> channels =
        entries.stream().collect(Collectors.groupingBy(Entry::getPost, Collectors.counting()));
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                entry ->
                    isOfSeries(entry)
                        + " "
                        + entry.isFixed()
                        + " "
                        + (channels.get(entry.getPost()) > 1),
                TreeMap::new,
                Collectors.toList()))
        .values();
  }

  private static boolean isOfSeries(Entry entry) {
    return entry.getId().matches(".*/.*/.*/.*");
  }

  @Test
  void shiftedThereAndBackIsTheSameText() throws IOException {
    try (Client client = start()) {
      List<Entry> fixed = Seen.entries(plan(client)).stream().filter(Entry::isFixed).toList();
      assertTrue(fixed.size() > 5, fixed.size() + " fixed entries");
      for (int days : new int[] {3, -3}) {
        List<Change> all = new ArrayList<>();
        fixed.forEach(each -> all.add(new Change.Shift(each.getId(), days, ONE_CHANNEL)));
        Outcome outcome = client.get(client.server().hand().change(folder, all));
        Rewritten done = (Rewritten) outcome;
        assertEquals(List.of(), done.refused());
        for (String file : texts.keySet()) {
          List<TextEdit> edits = done.edit().getChanges().get(client.uri(file));
          if (edits != null) {
            client.setText(file, client.edited(file, edits));
          }
        }
        client.settle();
      }
      texts.forEach((file, text) -> assertEquals(text, client.text(file)));
    }
  }
}
