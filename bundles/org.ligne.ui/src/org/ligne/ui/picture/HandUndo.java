package org.ligne.ui.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Uris;
import org.ligne.ui.base.Views;

/**
 * Undo and redo in views that change plans: of the texts the last change by hand went to, all of
 * them at once, as undo in their editors does; before there was one, of the text in front. UI
 * thread only.
 */
public final class HandUndo {
  private static List<String> changed = List.of();
  private static boolean inFiles;

  private HandUndo() {}

  /** Notes where a change is about to go: to open texts, or to files that are not open. */
  static void note(WorkspaceEdit edit) {
    Stream<String> plain =
        edit.getChanges() == null ? Stream.of() : edit.getChanges().keySet().stream();
    Stream<String> versioned =
        edit.getDocumentChanges() == null
            ? Stream.of()
            : edit.getDocumentChanges().stream()
                .filter(each -> each.isLeft())
                .map(each -> each.getLeft().getTextDocument().getUri());
    changed = Stream.concat(plain, versioned).map(Uris::normal).distinct().toList();
    inFiles = changed.stream().anyMatch(uri -> Documents.document(uri).isEmpty());
  }

  /** Gives a view undo and redo. */
  public static void on(IActionBars bars) {
    bars.setGlobalActionHandler(
        ActionFactory.UNDO.getId(), action(ActionFactory.UNDO.getId(), FileSteps::undo));
    bars.setGlobalActionHandler(
        ActionFactory.REDO.getId(), action(ActionFactory.REDO.getId(), FileSteps::redo));
  }

  private static Action action(String id, Runnable files) {
    return new Action() {
      @Override
      public void run() {
        if (inFiles) {
          files.run();
        } else {
          editors().map(each -> each.getAction(id)).filter(Objects::nonNull).forEach(HandUndo::run);
        }
      }
    };
  }

  private static void run(IAction action) {
    if (action.isEnabled()) {
      action.run();
    }
  }

  private static Stream<ITextEditor> editors() {
    Optional<IWorkbenchPage> page = Views.page();
    List<ITextEditor> own =
        page.stream()
            .flatMap(each -> Arrays.stream(each.getEditorReferences()))
            .map(each -> each.getEditor(false))
            .filter(HandUndo::isChanged)
            .flatMap(each -> text(each).stream())
            .toList();
    return own.isEmpty()
        ? page.map(IWorkbenchPage::getActiveEditor).flatMap(HandUndo::text).stream()
        : own.stream();
  }

  private static boolean isChanged(IEditorPart part) {
    return part != null
        && Optional.ofNullable(ResourceUtil.getFile(part.getEditorInput()))
            .flatMap(Uris::of)
            .filter(changed::contains)
            .isPresent();
  }

  private static Optional<ITextEditor> text(IEditorPart part) {
    return Optional.ofNullable(part.getAdapter(ITextEditor.class));
  }
}
