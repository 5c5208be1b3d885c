package org.ligne.editor.saving;

import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;

/** Why a file cannot be saved, said so that its user knows what to do. */
final class Obstacle {
  private Obstacle() {}

  /** A sentence about what is known to be in the way before anything is written. */
  static Optional<String> of(IFile file) {
    if (file.exists() && isProtected(file)) {
      return Optional.of(NLS.bind(Messages.writeProtected, file.getName()));
    }
    Path folder = existing(file.getParent().getLocation().toPath());
    return Files.isWritable(folder)
        ? Optional.empty()
        : Optional.of(NLS.bind(Messages.folderProtected, folder));
  }

  /** The sentence about a failure to write, as the platform reports it. */
  static NotSaved failure(IFile file, Exception failure) {
    String reason = failure instanceof FileSystemException system ? system.getReason() : null;
    String words = Objects.requireNonNullElse(reason, failure.getLocalizedMessage());
    String sentence = NLS.bind(Messages.notWritten, file.getName(), words);
    return new NotSaved(sentence, failure);
  }

  /** The mark counts even where the system would let this user write. */
  private static boolean isProtected(IFile file) {
    return file.isReadOnly() || !Files.isWritable(file.getLocation().toPath());
  }

  private static Path existing(Path folder) {
    Path found = folder;
    while (!Files.isDirectory(found) && found.getParent() != null) {
      found = found.getParent();
    }
    return found;
  }
}
