package org.ligne.ui.tests.driver;

import java.util.Arrays;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.texteditor.ITextEditor;

/** What a user does with the workbench as a whole. */
public final class Workbench {
  private Workbench() {}

  /** The window; on the UI thread only. */
  public static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }

  /** The page; on the UI thread only. */
  public static IWorkbenchPage page() {
    return window().getActivePage();
  }

  /** Brings the window to the front. */
  public static void activate() {
    Shell shell = Ui.get(() -> window().getShell());
    Ui.await(
        "the window in front",
        () -> {
          shell.forceActive();
          return Ui.display().getActiveShell() == shell;
        });
  }

  /** Opens a file in the editor meant for it and gives it the focus. */
  public static IEditorPart open(IFile file) {
    IEditorPart editor = Ui.get(() -> IDE.openEditor(page(), file, true));
    if (editor instanceof ITextEditor) {
      Keys.focus(text(editor));
    }
    return editor;
  }

  /** The text widget of an editor. */
  public static StyledText text(IEditorPart editor) {
    return Ui.find("a text widget", () -> (StyledText) editor.getAdapter(Control.class));
  }

  /** The viewer of an editor. */
  public static ISourceViewer viewer(IEditorPart editor) {
    return (ISourceViewer) Ui.find("a viewer", () -> editor.getAdapter(ITextViewer.class));
  }

  /** The document of an editor. */
  public static IDocument document(IEditorPart editor) {
    return Ui.get(() -> viewer(editor).getDocument());
  }

  /** Puts the caret behind the first occurrence of a text. */
  public static void caretBehind(IEditorPart editor, String text) {
    select(editor, text, text.length(), 0);
  }

  /** Selects the first occurrence of a text. */
  public static void select(IEditorPart editor, String text) {
    select(editor, text, 0, text.length());
  }

  private static void select(IEditorPart editor, String text, int skip, int length) {
    Ui.run(
        () -> {
          int at = viewer(editor).getDocument().get().indexOf(text);
          if (at < 0) {
            throw new AssertionError("not in the editor: " + text);
          }
          ((ITextEditor) editor).selectAndReveal(at + skip, length);
        });
  }

  /** Shows a view and brings it to the front. */
  public static IViewPart show(String view) {
    return Ui.get(() -> page().showView(view));
  }

  /** Waits until a command can be run where the focus is: dialogs take it away for a moment. */
  public static void awaitEnabled(String id) {
    Ui.await(
        "command " + id,
        () -> window().getService(ICommandService.class).getCommand(id).isEnabled());
  }

  /** Runs a command by its id, without waiting for dialogs it opens. */
  public static void command(String id) {
    Ui.start(() -> execute(id));
  }

  private static void execute(String id) throws CommandException {
    window().getService(IHandlerService.class).executeCommand(id, null);
  }

  /** Closes editors without saving, and windows other than the workbench's. */
  public static void tidy() {
    Ui.run(
        () -> {
          Shell main = window().getShell();
          Shells.visible().stream()
              // The list of proposals takes the window beside it along.
              .filter(shell -> !shell.isDisposed())
              .filter(shell -> shell != main && shell.getParent() == main)
              .forEach(Shell::close);
          IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
          welcome.closeIntro(welcome.getIntro());
          page().closeAllEditors(false);
        });
  }

  /** Whether a view is open. */
  public static boolean isOpen(String view) {
    return Ui.get(
        () ->
            Arrays.stream(page().getViewReferences())
                .map(IViewReference::getId)
                .anyMatch(view::equals));
  }
}
