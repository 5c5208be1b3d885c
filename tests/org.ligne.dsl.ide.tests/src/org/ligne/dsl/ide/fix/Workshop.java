package org.ligne.dsl.ide.fix;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.ligne.dsl.ide.server.Client;

/** One file in an editor, whose text tests set, mend and look at. */
final class Workshop implements AutoCloseable {
  static final String FILE = "plan.ligne";

  private final Path folder;
  private final Client client;
  private boolean planned;

  Workshop(Path folder, Locale language) {
    this.folder = folder;
    write(FILE, "");
    this.client = Client.start(language, folder).open(FILE);
  }

  Client client() {
    return client;
  }

  /** Shows a text. */
  Workshop show(String text) {
    client.setText(FILE, text);
    return this;
  }

  String text() {
    return client.text(FILE);
  }

  /** Those of the plan too, where the text is to be planned. */
  List<Diagnostic> diagnostics() {
    if (planned) {
      client.settle();
      client.get(client.server().schedules().request(folder));
    }
    return client.diagnostics(FILE);
  }

  /** Has texts planned, or not, before anybody looks at their diagnostics. */
  Workshop plan(boolean wanted) {
    planned = wanted;
    return this;
  }

  List<String> codes() {
    return diagnostics().stream().map(each -> each.getCode().getLeft()).toList();
  }

  /** The codes of all errors. */
  List<String> errors() {
    return new ArrayList<>(
        diagnostics().stream()
            .filter(each -> each.getSeverity() == DiagnosticSeverity.Error)
            .map(each -> each.getCode().getLeft())
            .toList());
  }

  /** What is offered for the first diagnostic of a code. */
  List<CodeAction> fixes(String code) {
    Diagnostic diagnostic =
        diagnostics().stream()
            .filter(each -> code.equals(each.getCode().getLeft()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + code + " but " + codes()));
    CodeActionContext context = new CodeActionContext(List.of(diagnostic), List.of("quickfix"));
    return actions(diagnostic.getRange(), context);
  }

  /** What is offered at a place, which is written with a bar; of one kind, or of any if null. */
  List<CodeAction> at(String place, String kind) {
    Position caret = client.at(FILE, place);
    CodeActionContext context =
        new CodeActionContext(List.of(), kind == null ? null : List.of(kind));
    return actions(new Range(caret, caret), context);
  }

  List<CodeAction> actions(Range range, CodeActionContext context) {
    CodeActionParams params = new CodeActionParams(client.id(FILE), range, context);
    return client.get(client.ask().codeAction(params)).stream().map(Either::getRight).toList();
  }

  /** The file with an action done. */
  String with(CodeAction action) {
    List<TextEdit> edits = action.getEdit().getChanges().get(client.uri(FILE));
    return client.edited(FILE, edits == null ? List.of() : edits);
  }

  /** Does an action in this file. */
  Workshop apply(CodeAction action) {
    return show(with(action));
  }

  /** The action with a title. */
  static CodeAction titled(List<CodeAction> actions, String title) {
    return actions.stream()
        .filter(action -> action.getTitle().equals(title))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    title + " not in " + actions.stream().map(CodeAction::getTitle).toList()));
  }

  void write(String file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  void write(String file, byte[] bytes) {
    try {
      Files.createDirectories(folder.resolve(file).getParent());
      Files.write(folder.resolve(file), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String file) {
    try {
      Files.delete(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
