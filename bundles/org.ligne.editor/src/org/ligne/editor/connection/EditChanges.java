package org.ligne.editor.connection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.TextChange;
import org.eclipse.ltk.core.refactoring.TextEditChangeGroup;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.ltk.core.refactoring.resource.DeleteResourceChange;
import org.eclipse.ltk.core.refactoring.resource.MoveRenameResourceChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEditGroup;

/** Makes changes that the refactoring framework can preview, perform and undo. */
final class EditChanges {
  private EditChanges() {}

  static CompositeChange of(List<EditStep> steps, String label) {
    CompositeChange all = new CompositeChange(label);
    all.markAsSynthetic();
    steps.stream().flatMap(step -> of(step).stream()).forEach(all::add);
    return all;
  }

  private static Optional<Change> of(EditStep step) {
    return switch (step) {
      case EditStep.Text text -> Optional.of(text(text));
      case EditStep.Create create ->
          place(create.uri()).map(file -> new CreateFileChange(file, create.content()));
      case EditStep.Rename rename -> rename(rename);
      case EditStep.Delete delete ->
          Uris.file(delete.uri()).map(file -> new DeleteResourceChange(file.getFullPath(), true));
    };
  }

  private static Change text(EditStep.Text step) {
    Optional<IDocument> open = Documents.document(step.uri());
    Optional<IFile> file = Uris.file(step.uri());
    Path path = Uris.path(step.uri()).orElseThrow();
    String name = path.getFileName().toString();
    if (open.isPresent()) {
      return filled(new OpenDocumentChange(name, open.get()), open.get(), step.edits());
    }
    if (file.isPresent()) {
      return filled(new TextFileChange(name, file.get()), saved(path), step.edits());
    }
    return filled(new LooseFileChange(name, path), saved(path), step.edits());
  }

  private static Change filled(TextChange change, IDocument document, List<TextEdit> edits) {
    MultiTextEdit all = TextEdits.of(document, edits);
    change.setTextType(WorkspaceEdits.TEXT_TYPE);
    change.setEdit(all);
    for (org.eclipse.text.edits.TextEdit edit : all.getChildren()) {
      String line = Integer.toString(Positions.of(document, edit.getOffset()).getLine() + 1);
      TextEditGroup group = new TextEditGroup(NLS.bind(Messages.line, line), edit);
      change.addTextEditChangeGroup(new TextEditChangeGroup(change, group));
    }
    return change;
  }

  /** The text of a closed file, only to find places in it. */
  static IDocument saved(Path path) {
    try {
      return new Document(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Change> rename(EditStep.Rename step) {
    Optional<IFile> target = place(step.to());
    return Uris.file(step.uri())
        .flatMap(
            file ->
                target.map(to -> new MoveRenameResourceChange(file, to.getParent(), to.getName())));
  }

  /** The file of the workspace that an address stands for, whether it is there or not. */
  private static Optional<IFile> place(String uri) {
    return Uris.path(uri)
        .map(path -> ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri()))
        .filter(files -> files.length > 0)
        .map(files -> files[0]);
  }
}
