package org.ligne.editor.connection;

import java.util.Optional;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Opens the places that the server points to. UI thread only. */
public final class Locations {
  /** The text editor of plans. */
  public static final String EDITOR = "org.ligne.editor.text";

  private Locations() {}

  /** Opens a file at a range and selects it; tells in the status line if that cannot be done. */
  public static Optional<IEditorPart> open(Location location) {
    return open(location.getUri(), location.getRange());
  }

  /** Opens a file at its start. */
  public static Optional<IEditorPart> open(String uri) {
    return open(uri, new Range(new Position(0, 0), new Position(0, 0)));
  }

  /** Opens a file, in or outside the workspace, or a shipped platform, and selects a range. */
  public static Optional<IEditorPart> open(String uri, Range range) {
    try {
      IEditorPart part = show(uri);
      ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
      if (editor != null) {
        select(editor, range);
      }
      return Optional.ofNullable(part);
    } catch (PartInitException e) {
      StatusMessage.show(NLS.bind(Messages.openFailed, name(uri)), true);
      return Optional.empty();
    }
  }

  private static IEditorPart show(String uri) throws PartInitException {
    IWorkbenchPage page = page();
    if (Uris.isLibrary(uri)) {
      return page.openEditor(new LibraryInput(uri), EDITOR);
    }
    Optional<IFile> file = Uris.file(uri);
    if (file.isPresent()) {
      return IDE.openEditor(page, file.get());
    }
    IPath path = Uris.path(uri).map(IPath::fromPath).orElse(null);
    if (path == null || !path.toFile().isFile()) {
      throw new PartInitException(name(uri));
    }
    return IDE.openEditorOnFileStore(page, EFS.getLocalFileSystem().getStore(path));
  }

  private static void select(ITextEditor editor, Range range) {
    IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
    if (document != null) {
      IRegion region = Positions.region(document, range);
      editor.selectAndReveal(region.getOffset(), region.getLength());
    }
  }

  private static String name(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static IWorkbenchPage page() {
    IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    // There is none while a dialog is in front.
    IWorkbenchWindow window =
        active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
    return window.getActivePage();
  }
}
