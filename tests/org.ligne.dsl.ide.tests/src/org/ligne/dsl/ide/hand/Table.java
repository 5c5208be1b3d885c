package org.ligne.dsl.ide.hand;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.lsp4j.TextEdit;
import org.ligne.dsl.ide.hand.Outcome.Refusal;
import org.ligne.dsl.ide.hand.Outcome.Rewritten;
import org.ligne.dsl.ide.hand.Outcome.Warning;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.dsl.ide.server.Client;

/** A plan on a table: one file in an editor, changed by hand and looked at. */
final class Table implements AutoCloseable {
  static final String FILE = "plan.ligne";

  private final Path folder;
  private final Client client;

  Table(Path folder, Locale language, String text) {
    this.folder = folder;
    this.client = Client.start(language, folder).open(FILE, text);
    client.settle();
  }

  Table(Path folder, String text) {
    this(folder, Locale.ENGLISH, text);
  }

  Client client() {
    return client;
  }

  String text() {
    return client.text(FILE);
  }

  /** Waits for a plan of the text as it is. */
  Planning plan() {
    client.settle();
    return client.get(client.server().schedules().request(folder));
  }

  Outcome ask(Change... changes) {
    return client.get(client.server().hand().change(folder, List.of(changes)));
  }

  /** What is done for some wishes, which must not be refused. */
  Rewritten rewritten(Change... changes) {
    return assertInstanceOf(Rewritten.class, ask(changes), () -> reason(ask(changes)));
  }

  /** Why some wishes are refused. */
  String refused(Change... changes) {
    return reason(assertInstanceOf(Refusal.class, ask(changes)));
  }

  private static String reason(Outcome outcome) {
    return outcome instanceof Refusal refusal ? refusal.reason() : outcome.toString();
  }

  /** The codes of what is told beforehand. */
  List<String> warnings(Change... changes) {
    return rewritten(changes).warnings().stream().map(Warning::code).toList();
  }

  /** The text with some wishes done; the editor keeps it as it is. */
  String with(Change... changes) {
    return with(rewritten(changes));
  }

  String with(Rewritten done) {
    Map<String, List<TextEdit>> edits = done.edit().getChanges();
    return client.edited(FILE, edits.get(client.uri(FILE)));
  }

  /** Has some wishes done in the editor. */
  Table make(Change... changes) {
    client.setText(FILE, with(changes)).settle();
    return this;
  }

  /** The lines that are new or other after some wishes, without indentation. */
  List<String> newLines(Change... changes) {
    List<String> before = text().lines().toList();
    return with(changes).lines().filter(line -> !before.contains(line)).map(String::strip).toList();
  }

  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    client.close();
  }
}
