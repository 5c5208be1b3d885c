package org.ligne.app.workspace;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.osgi.service.datalocation.Location;
import org.ligne.app.about.Version;

/**
 * Claims the folder in which the workbench keeps projects and settings: the one given with {@code
 * -data}, which cannot change any more, else the one wanted or one the user chooses. Two windows
 * never share one, and a folder last used by another version is not touched before the user agrees.
 */
public final class WorkspaceLocation {
  private final Location location;
  private final Path wanted;
  private final WorkspaceQuestions questions;

  /**
   * Asks in the way given.
   *
   * @param location the platform's instance location
   * @param wanted the folder to try first, unless the location is set already
   */
  public WorkspaceLocation(Location location, Path wanted, WorkspaceQuestions questions) {
    this.location = location;
    this.wanted = wanted;
    this.questions = questions;
  }

  /**
   * Claims a folder.
   *
   * @return whether there is one now; if not, the user chose to leave and has been told why
   */
  public boolean claim() {
    if (location == null || location.isReadOnly()) {
      questions.cannotBeUsed(wanted, "");
      return false;
    }
    boolean fixed = location.isSet();
    Optional<Path> next = Optional.of(fixed ? path(location.getURL()) : wanted);
    while (next.isPresent()) {
      Path folder = next.get();
      if (agreed(folder) && claimed(folder)) {
        new WorkspaceVersion(folder).write(Version.exact());
        return true;
      }
      next = questions.another(folder, fixed);
    }
    return false;
  }

  private boolean agreed(Path folder) {
    Optional<org.osgi.framework.Version> last = new WorkspaceVersion(folder).read();
    int difference = last.map(Version.generation()::compareTo).orElse(0);
    return difference == 0 || questions.otherVersion(folder, last.orElseThrow(), difference > 0);
  }

  private boolean claimed(Path folder) {
    try {
      boolean locked = location.isSet() ? location.lock() : location.set(PlainUrl.of(folder), true);
      if (!locked) {
        questions.inUse(folder);
      }
      return locked;
    } catch (IOException e) {
      questions.cannotBeUsed(folder, String.valueOf(e.getMessage()));
      return false;
    }
  }

  /** The folder in use when none is asked for. */
  public static Path home() {
    return Path.of(System.getProperty("user.home"), "Ligne");
  }

  private static Path path(URL url) {
    return new File(url.getPath()).toPath();
  }
}
