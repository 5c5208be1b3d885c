package org.ligne.ui.chosen;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.lsp4j.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ligne.dsl.ide.server.LigneLanguageServer;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.Uris;
import org.ligne.editor.text.LigneTextEditor;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.picture.PlannedEntry;
import org.ligne.ui.picture.Statement;

/**
 * Has the texts that are open in a window go along with what is chosen elsewhere: none is opened,
 * brought to the front or given the keyboard for it. UI thread only.
 */
final class OpenTexts {
  private final IWorkbenchWindow window;
  private Object latest;

  /** Where the caret was put, and in what. */
  private record Put(LigneTextEditor editor, int offset) {}

  private Put put;

  OpenTexts(IWorkbenchWindow window) {
    this.window = window;
  }

  /** Whether the caret is where it was put, and not where somebody has moved it. */
  boolean isPut(LigneTextEditor editor, ITextSelection text) {
    return text.getLength() == 0 && new Put(editor, text.getOffset()).equals(put);
  }

  /** Goes along with a statement. */
  void follow(Statement statement) {
    latest = statement;
    Location place = statement.getAdapter(Location.class);
    editors()
        .filter(each -> shows(each, place.getUri()))
        .findFirst()
        .ifPresent(
            each -> go(each, Positions.region(document(each), place.getRange()).getOffset()));
  }

  /** Goes along with an entry; returns at once. */
  void follow(PlannedEntry entry) {
    latest = entry;
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (editors().findAny().isPresent()) {
      PlanProjects.folder(entry.project())
          .ifPresent(
              folder ->
                  Requests.ask(
                          server -> ((LigneLanguageServer) server).hand().find(folder, entry.id()))
                      .thenAccept(
                          found ->
                              display.asyncExec(
                                  () ->
                                      found
                                          .flatMap(each -> each)
                                          .filter(spot -> entry == latest)
                                          .ifPresent(spot -> go(spot.uri(), spot.offset())))));
    }
  }

  private void go(String uri, int offset) {
    editors().filter(each -> shows(each, uri)).findFirst().ifPresent(each -> go(each, offset));
  }

  private void go(LigneTextEditor editor, int offset) {
    if (editor.follow(offset)) {
      put = new Put(editor, offset);
    }
  }

  private Stream<LigneTextEditor> editors() {
    return Optional.ofNullable(window.getActivePage())
        .map(IWorkbenchPage::getEditorReferences)
        .stream()
        .flatMap(Arrays::stream)
        .map(each -> each.getEditor(false))
        .filter(LigneTextEditor.class::isInstance)
        .map(LigneTextEditor.class::cast);
  }

  private static IDocument document(LigneTextEditor editor) {
    return editor.getDocumentProvider().getDocument(editor.getEditorInput());
  }

  private static boolean shows(LigneTextEditor editor, String uri) {
    return Objects.equals(Documents.uri(document(editor)).orElse(null), Uris.normal(uri));
  }
}
