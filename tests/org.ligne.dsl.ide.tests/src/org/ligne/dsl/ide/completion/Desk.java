package org.ligne.dsl.ide.completion;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.ligne.dsl.ide.server.Client;
import org.ligne.dsl.ide.text.House;

/**
 * A copy of the tea house's plans in an editor. Each question changes a piece of a file, asks at
 * the bar in what stands there now, and puts the piece back.
 */
public final class Desk implements AutoCloseable {
  private final Client client;

  /** Copies the plans into a folder and starts a client that reads a language. */
  public Desk(Path folder, Locale language) {
    Path project = House.copyExample(folder);
    House.write(
        project.resolve("nue.ligne"), "line Nue {\n  languages fr\n  zone Europe/Paris\n}\n");
    client = Client.start(language, project);
    List.of("automne.ligne", "maison-du-the.ligne", "equipe.ligne", "nue.ligne")
        .forEach(client::open);
  }

  /** The client itself. */
  public Client client() {
    return client;
  }

  /** What is offered when a piece of a file is replaced by words with a bar at the caret. */
  public CompletionList offer(String file, String piece, String by) {
    String before = client.text(file);
    int start = before.indexOf(piece);
    if (start < 0) {
      throw new AssertionError("not in " + file + ": " + piece);
    }
    String words = by.replace("|", "");
    client.setText(
        file, before.substring(0, start) + words + before.substring(start + piece.length()));
    int caret = start + by.indexOf('|');
    CompletionParams params = new CompletionParams(client.id(file), client.position(file, caret));
    CompletionList list = client.get(client.ask().completion(params)).getRight();
    client.setText(file, before);
    return list;
  }

  /** The labels of what is offered, in the order in which an editor shows them. */
  public List<String> labels(String file, String piece, String by) {
    return offer(file, piece, by).getItems().stream()
        .sorted((a, b) -> a.getSortText().compareTo(b.getSortText()))
        .map(CompletionItem::getLabel)
        .toList();
  }

  /** The offer of a label. */
  public CompletionItem item(String file, String piece, String by, String label) {
    List<CompletionItem> items = offer(file, piece, by).getItems();
    return items.stream()
        .filter(item -> item.getLabel().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "no "
                        + label
                        + " in "
                        + items.stream().map(CompletionItem::getLabel).toList()));
  }

  @Override
  public void close() {
    client.close();
  }
}
