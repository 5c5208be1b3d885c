package org.ligne.app.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.osgi.framework.Version;

/** What is said and asked about the folder of the workbench before there is a window. */
public interface WorkspaceQuestions {

  /** Says that another window works in the folder. */
  void inUse(Path folder);

  /** Says that the folder cannot be used, and the system's reason where there is one. */
  void cannotBeUsed(Path folder, String reason);

  /**
   * Asks whether to go on with a folder that another version used last.
   *
   * @param older whether that version is older than this one
   */
  boolean otherVersion(Path folder, Version last, boolean older);

  /**
   * Asks which folder to try now, after the first did not do.
   *
   * @param fixed whether only the same folder can be tried again, since the command line named it
   * @return the folder, or nothing to leave
   */
  Optional<Path> another(Path folder, boolean fixed);
}
