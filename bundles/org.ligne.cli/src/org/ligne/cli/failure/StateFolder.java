package org.ligne.cli.failure;

import java.nio.file.Path;
import java.util.Map;

/** Where programs keep what is of use later but no document: the system's own custom. */
final class StateFolder {
  private StateFolder() {}

  /**
   * {@code $XDG_STATE_HOME/ligne} where that is set, {@code %LOCALAPPDATA%\ligne} on Windows, else
   * {@code ~/.local/state/ligne} (XDG Base Directory Specification 0.8).
   */
  static Path of(Map<String, String> environment) {
    for (String variable : new String[] {"XDG_STATE_HOME", "LOCALAPPDATA"}) {
      String folder = environment.getOrDefault(variable, "");
      if (!folder.isEmpty() && Path.of(folder).isAbsolute()) {
        return Path.of(folder, "ligne");
      }
    }
    return Path.of(System.getProperty("user.home"), ".local", "state", "ligne");
  }
}
