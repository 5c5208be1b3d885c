package org.ligne.editor.text;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.ligne.editor.connection.Documents;
import org.ligne.editor.connection.Log;
import org.ligne.editor.project.AddNatureHandler;
import org.ligne.editor.project.LigneNature;

/**
 * Something a user should know about the file in an editor.
 *
 * @param sentence what it is
 * @param action what can be done about it; empty for nothing
 * @param act does so
 * @param dismiss called when the user does not want to read it again
 */
record Notice(String sentence, String action, Runnable act, Runnable dismiss) {
  private static final QualifiedName DISMISSED =
      new QualifiedName("org.ligne.editor", "natureNoticeDismissed");

  /** What is to be said about a file, if anything. */
  static Optional<Notice> of(IFile file, IDocument document) {
    return switch (Documents.suitability(document)) {
      case WHEN_SAVED -> Optional.of(plain(Messages.checkedWhenSaved));
      case TOO_LARGE -> Optional.of(plain(Messages.tooLarge));
      case NO_TEXT -> Optional.empty(); // The editor shows nothing else.
      case LIVE -> file == null ? Optional.empty() : nature(file.getProject());
    };
  }

  private static Notice plain(String sentence) {
    return new Notice(sentence, "", () -> {}, () -> {});
  }

  private static Optional<Notice> nature(IProject project) {
    return LigneNature.isOn(project) || isDismissed(project)
        ? Optional.empty()
        : Optional.of(
            new Notice(
                NLS.bind(Messages.noNature, project.getName()),
                Messages.addNature,
                () -> AddNatureHandler.convert(project),
                () -> dismiss(project)));
  }

  private static boolean isDismissed(IProject project) {
    try {
      return !project.isAccessible() || project.getPersistentProperty(DISMISSED) != null;
    } catch (CoreException e) {
      return true; // Closed at the same moment.
    }
  }

  private static void dismiss(IProject project) {
    try {
      project.setPersistentProperty(DISMISSED, Boolean.TRUE.toString());
    } catch (CoreException e) {
      Log.warning("A dismissed notice could not be remembered", e);
    }
  }
}
