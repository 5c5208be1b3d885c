package org.ligne.app.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Version;

/** The note in a workspace that says which version of Ligne used it last. */
final class WorkspaceVersion {
  private final Path note;

  WorkspaceVersion(Path workspace) {
    note = workspace.resolve(".metadata").resolve(".ligne-version");
  }

  /**
   * Major and minor version of the last user; nothing in a new folder or where it is unreadable.
   */
  Optional<Version> read() {
    if (!Files.isRegularFile(note)) {
      return Optional.empty();
    }
    try {
      Version last = Version.parseVersion(Files.readString(note, StandardCharsets.UTF_8));
      return Optional.of(new Version(last.getMajor(), last.getMinor(), 0));
    } catch (IOException | IllegalArgumentException e) {
      // Not logged: the log is inside the folder that is not ours yet.
      return Optional.empty();
    }
  }

  /** Leaves the note. Nothing depends on it, so a failure is only logged. */
  void write(String version) {
    Path temporary = note.resolveSibling(note.getFileName() + ".new");
    try {
      Files.createDirectories(note.getParent());
      Files.writeString(temporary, version, StandardCharsets.UTF_8);
      Files.move(
          temporary, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      ILog.get().warn("No version note in the workspace", e);
    }
  }
}
