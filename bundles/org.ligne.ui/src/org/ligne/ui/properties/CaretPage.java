package org.ligne.ui.properties;

import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
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

  /** The workbench's selection is that of the text, which is followed already. */
  @Override
  public void selectionChanged(IWorkbenchPart part, ISelection selection) {
    // Nothing to be done.
  }

  private void read(ISelection selection) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    Optional<String> uri = Documents.uri(document);
    if (uri.isEmpty() || !(selection instanceof ITextSelection text)) {
      return;
    }
    Position place = Positions.of(document, text.getOffset());
    int asked = ++question;
    Display display = getControl().getDisplay();
    Facts.at(uri.get(), place)
        .thenAccept(facts -> display.asyncExec(() -> show(facts.orElse(Map.of()), asked)));
  }

  /** Only the answer to the latest question counts, and only where it says something new. */
  private void show(Map<String, String> facts, int asked) {
    boolean latest = asked == question && getControl() != null && !getControl().isDisposed();
    if (latest && !facts.equals(shown)) {
      shown = facts;
      super.selectionChanged(editor, new StructuredSelection(new FactsSource(facts)));
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
