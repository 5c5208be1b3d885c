package org.ligne.editor.highlight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Positions;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.UiThread;
import org.ligne.editor.preferences.Preferences;

/**
 * Marks the occurrences of the name at the caret, whenever the caret rests. Marks of a text that
 * has changed since move with it, until the next answer. UI thread only.
 */
public final class Occurrences {
  private final SourceViewer viewer;
  private final IPreferenceStore store = Preferences.store();
  private final ISelectionChangedListener caret = event -> ask();
  private final IPropertyChangeListener choice =
      event -> {
        if (event.getProperty().equals(Preferences.OCCURRENCES)) {
          ask();
        }
      };
  private Annotation[] shown = {};
  private CompletableFuture<?> asked = CompletableFuture.completedFuture(null);

  /** Begins to mark; ends with the viewer. */
  public Occurrences(SourceViewer viewer) {
    this.viewer = viewer;
    viewer.addPostSelectionChangedListener(caret);
    store.addPropertyChangeListener(choice);
    viewer.getTextWidget().addDisposeListener(event -> dispose());
  }

  private void ask() {
    asked.cancel(true);
    IDocument document = viewer.getDocument();
    if (document == null || !Preferences.isOn(Preferences.OCCURRENCES)) {
      replace(Map.of());
      return;
    }
    org.eclipse.lsp4j.Position place = Positions.of(document, viewer.getSelectedRange().x);
    long version = Documents.version(document);
    CompletableFuture<Optional<List<? extends DocumentHighlight>>> answer =
        Requests.ask(
            document,
            (server, file) ->
                server
                    .getTextDocumentService()
                    .documentHighlight(new DocumentHighlightParams(file, place))
                    .thenApply(found -> found));
    asked = answer;
    answer.thenAccept(
        found -> UiThread.later(() -> show(document, version, found.orElse(List.of()))));
  }

  private void show(IDocument about, long version, List<? extends DocumentHighlight> found) {
    boolean isCurrent = viewer.getDocument() == about && Documents.version(about) == version;
    if (isCurrent && viewer.getTextWidget() != null) {
      Map<Annotation, Position> marks = new HashMap<>();
      for (DocumentHighlight each : found) {
        IRegion region = Positions.region(about, each.getRange());
        marks.put(
            new Annotation(type(each.getKind()), false, text(about, region)),
            new Position(region.getOffset(), region.getLength()));
      }
      replace(marks);
    }
  }

  private static String type(DocumentHighlightKind kind) {
    return kind == DocumentHighlightKind.Write
        ? "org.ligne.editor.occurrence.declaration"
        : "org.ligne.editor.occurrence";
  }

  private static String text(IDocument document, IRegion region) {
    try {
      return document.get(region.getOffset(), region.getLength());
    } catch (BadLocationException e) {
      throw new IllegalStateException(e); // Regions lie inside their document.
    }
  }

  private void replace(Map<Annotation, Position> marks) {
    IAnnotationModel model = viewer.getAnnotationModel();
    if (model instanceof IAnnotationModelExtension batch) {
      batch.replaceAnnotations(shown, marks);
    }
    shown = marks.keySet().toArray(Annotation[]::new);
  }

  private void dispose() {
    asked.cancel(true);
    store.removePropertyChangeListener(choice);
  }
}
