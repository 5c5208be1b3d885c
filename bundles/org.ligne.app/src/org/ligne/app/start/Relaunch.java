package org.ligne.app.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;

/**
 * Starts the workbench again when that is wanted. The start scripts do it when they are told by the
 * exit code; the launcher that jpackage makes does not.
 */
final class Relaunch {
  /** Set by that launcher: where it is. */
  private static final String LAUNCHER = "jpackage.app-path";

  /** A variable by which it knows that it started itself a second time, which it does always. */
  private static final String LAUNCHED = "_JPACKAGE_LAUNCHER";

  private static final String LANGUAGE = "-nl";

  private Relaunch() {}

  /**
   * Starts the workbench again if nobody else does. To be called when the workspace is free again.
   *
   * @param code what the workbench ended with
   * @return what to end with
   */
  static Integer after(Integer code) {
    Optional<String> launcher = Optional.ofNullable(System.getProperty(LAUNCHER));
    if (!IApplication.EXIT_RESTART.equals(code) || launcher.isEmpty()) {
      return code;
    }
    try {
      ProcessBuilder again = new ProcessBuilder(command(launcher.get())).inheritIO();
      again.environment().remove(LAUNCHED);
      again.start();
    } catch (IOException e) {
      ILog.get().error("The workbench could not be started again", e);
    }
    return IApplication.EXIT_OK;
  }

  /** The words it was started with; the platform keeps the language apart. */
  private static List<String> command(String launcher) {
    List<String> words = new ArrayList<>(List.of(launcher));
    words.addAll(Arrays.asList(Platform.getCommandLineArgs()));
    if (!words.contains(LANGUAGE)) {
      words.addAll(List.of(LANGUAGE, Platform.getNL()));
    }
    return words;
  }
}
