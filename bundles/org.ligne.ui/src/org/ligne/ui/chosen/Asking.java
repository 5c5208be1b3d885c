package org.ligne.ui.chosen;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.ide.server.Document;
import org.ligne.dsl.ide.hand.Caret;
import org.ligne.dsl.ide.server.LigneLanguageServer;
import org.ligne.editor.connection.Requests;
import org.ligne.ui.picture.PlannedEntry;

/**
 * Asks which entries come from a place of a text, once the user has rested there. Only the answer
 * to the latest question counts. UI thread only.
 */
final class Asking {
  private static final int REST_MILLIS = 120;

  private final Consumer<List<PlannedEntry>> told;
  private TextPlace latest;

  /**
   * Nothing is asked yet.
   *
   * @param told called with the entries; with none where a place is about none
   */
  Asking(Consumer<List<PlannedEntry>> told) {
    this.told = told;
  }

  /** Asks about a place, unless the user is elsewhere by then. */
  void later(TextPlace place) {
    latest = place;
    Display display = PlatformUI.getWorkbench().getDisplay();
    display.timerExec(
        REST_MILLIS,
        () -> {
          if (place == latest) {
            ask(place, display);
          }
        });
  }

  /** Nobody waits for an answer any more. */
  void stop() {
    latest = null;
  }

  private void ask(TextPlace place, Display display) {
    Requests.ask(server -> at((LigneLanguageServer) server, place))
        .thenAccept(
            caret ->
                display.asyncExec(
                    () -> {
                      if (place == latest) {
                        told.accept(entries(place, caret));
                      }
                    }));
  }

  private static CompletableFuture<Caret> at(LigneLanguageServer server, TextPlace place) {
    return server
        .read(place.uri(), (text, model) -> offset(text, place.place()))
        .thenCompose(offset -> server.hand().at(place.uri(), offset));
  }

  /** The offset of a place; that of nothing if the text is shorter by now. */
  private static int offset(Document text, Position place) {
    return text == null || place.getLine() >= text.getLineCount() ? -1 : text.getOffSet(place);
  }

  private static List<PlannedEntry> entries(TextPlace place, Optional<Caret> caret) {
    return caret.stream()
        .flatMap(each -> each.entries().stream())
        .map(each -> new PlannedEntry(place.project(), each))
        .toList();
  }
}
