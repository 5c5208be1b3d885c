package org.ligne.benchmarks.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/**
 * Measures in the workbench that has just started, tells the figures in a folder, and ends it. Does
 * nothing unless that folder is named in {@value #TOLD}.
 */
public final class Measured implements IStartup {
  /** The property that names the folder for what is found out. */
  public static final String TOLD = "ligne.benchmark.told";

  /** The property that asks for one of the files with more figures. */
  public static final String ASKED = "ligne.benchmark.asked";

  /** The file that is there once an editor can be used. */
  public static final String USABLE = "usable";

  /** The file with figures of opening, typing and memory. */
  public static final String FIGURES = "figures";

  /** The file with figures of the pictures of a plan. */
  public static final String PICTURES = "pictures";

  /** The file that is there instead if something went wrong. */
  public static final String FAILURE = "failure";

  @Override
  public void earlyStartup() {
    String told = System.getProperty(TOLD);
    if (told != null) {
      Thread measuring = new Thread(() -> measure(Path.of(told)), "Benchmark");
      measuring.setDaemon(true);
      measuring.start();
    }
  }

  // Whatever goes wrong, the one who waits for figures has to hear of it.
  @SuppressWarnings("checkstyle:illegalcatch")
  private static void measure(Path told) {
    try {
      Visit visit = new Visit();
      visit.awaitUsable();
      write(told, USABLE, () -> "");
      switch (System.getProperty(ASKED, USABLE)) {
        case FIGURES -> write(told, FIGURES, visit::figures);
        case PICTURES -> write(told, PICTURES, visit::pictures);
        default -> {
          // That it can be used was all that was asked.
        }
      }
    } catch (Exception e) {
      ILog.get().error("Measuring failed", e);
      fail(told, e);
    } finally {
      PlatformUI.getWorkbench().getDisplay().asyncExec(PlatformUI.getWorkbench()::close);
    }
  }

  /** All of a file or nothing: somebody looks for it all the time. */
  private static void write(Path told, String name, Callable<String> text) throws Exception {
    Path scratch = told.resolve(name + ".part");
    Files.writeString(scratch, text.call());
    Files.move(scratch, told.resolve(name));
  }

  private static void fail(Path told, Exception failure) {
    try {
      Files.writeString(told.resolve(FAILURE), failure.toString());
    } catch (IOException e) {
      ILog.get().error("Could not tell of it", e);
    }
  }
}
