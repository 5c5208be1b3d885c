package org.ligne.ui.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.properties.IPropertySheetEntry;
import org.eclipse.ui.views.properties.PropertySheetPage;
import org.eclipse.ui.views.properties.PropertySheetSorter;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Positions;

/** The Properties view of an editor: the essentials of the statement around the caret. */
final class CaretPage extends PropertySheetPage {
  private final ITextEditor editor;
  private final ISelectionChangedListener moved = event -> read(event.getSelection());
  private Map<String, String> shown = Map.of();
  private List<FactLink> links = List.of();
  private boolean inPicture;
  private int question;

  CaretPage(ITextEditor editor) {
    this.editor = editor;
    setSorter(new AsTold());
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    selections().ifPresent(provider -> provider.addPostSelectionChangedListener(moved));
    read(editor.getSelectionProvider().getSelection());
  }

  private Optional<IPostSelectionProvider> selections() {
    return editor.getSelectionProvider() instanceof IPostSelectionProvider provider
        ? Optional.of(provider)
        : Optional.empty();
  }

  /**
   * The workbench's selection is that of the text, which is followed already; or what is selected
   * in a picture in front of it, which is told of as long as it is.
   */
  @Override
  public void selectionChanged(IWorkbenchPart part, ISelection selection) {
    if (selection instanceof IStructuredSelection picked && !picked.isEmpty()) {
      question++;
      shown = Map.of();
      inPicture = true;
      super.selectionChanged(part, selection);
    } else if (inPicture) {
      inPicture = false;
      read(editor.getSelectionProvider().getSelection());
    }
  }

  private void read(ISelection selection) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    Optional<String> uri = Documents.uri(document);
    if (inPicture || uri.isEmpty() || !(selection instanceof ITextSelection text)) {
      return;
    }
    Position place = Positions.of(document, text.getOffset());
    int asked = ++question;
    Display display = getControl().getDisplay();
    Facts.at(uri.get(), place)
        .thenAccept(
            facts ->
                display.asyncExec(() -> show(uri.get(), place, facts.orElse(Map.of()), asked)));
  }

  /** Only the answer to the latest question counts, and only where it says something new. */
  private void show(String uri, Position place, Map<String, String> known, int asked) {
    if (asked != question || getControl() == null || getControl().isDisposed()) {
      return;
    }
    Map<String, String> facts = new LinkedHashMap<>(known);
    facts.putAll(Troubles.facts(uri, place));
    List<FactLink> places = Troubles.links(uri, place);
    if (!facts.equals(shown) || !places.equals(links)) {
      shown = facts;
      links = places;
      super.selectionChanged(editor, new StructuredSelection(new FactsSource(facts, places)));
    }
  }

  /** Facts stand in the order in which they are told. */
  private static final class AsTold extends PropertySheetSorter {
    @Override
    public void sort(IPropertySheetEntry[] entries) {
      // They are in order.
    }
  }

  @Override
  public void dispose() {
    selections().ifPresent(provider -> provider.removePostSelectionChangedListener(moved));
    super.dispose();
  }
}
