package org.ligne.benchmarks.window;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * The times the UI thread was busy for long, as the platform's monitoring tells them. Its classes
 * are not for others, so it is set up by its preferences and listened to by the log.
 */
final class Freezes implements ILogListener {
  /** What somebody who types begins to feel. */
  static final int LONGEST_MILLIS = 100;

  private static final String MONITORING = "org.eclipse.ui.monitoring";
  private static final Pattern HEADER = Pattern.compile("UI freeze of (\\d+)[.,](\\d+)s .*");
  private static final Duration ON_PURPOSE = Duration.ofMillis(500);
  private static final Duration REPORTED = Duration.ofSeconds(2);

  /** It is started by the event loop, after its settings are known. */
  private static final int TRIES = 10;

  private final List<Double> millis = new CopyOnWriteArrayList<>();

  /** Begins to listen, and makes sure by a block of its own that blocks are noticed. */
  static Freezes watched() throws Exception {
    Freezes freezes = new Freezes();
    Platform.addLogListener(freezes);
    IEclipsePreferences settings = InstanceScope.INSTANCE.getNode(MONITORING);
    settings.putInt("long_event_warning_threshold", LONGEST_MILLIS);
    settings.putInt("max_stack_samples", 6);
    settings.putBoolean("log_to_error_log", true);
    settings.putBoolean("monitoring_enabled", true);
    for (int i = 0; i < TRIES && freezes.millis.isEmpty(); i++) {
      Screen.display().syncExec(Freezes::block);
      Screen.pause(REPORTED);
    }
    if (freezes.millis.isEmpty()) {
      throw new IllegalStateException("the platform's monitoring noticed nothing");
    }
    freezes.millis.clear();
    return freezes;
  }

  private static void block() {
    long end = System.nanoTime() + ON_PURPOSE.toNanos();
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  @Override
  public void logging(IStatus status, String plugin) {
    Matcher header = HEADER.matcher(status.getMessage().lines().findFirst().orElse(""));
    if (MONITORING.equals(status.getPlugin()) && header.matches()) {
      millis.add(Double.parseDouble(header.group(1) + "." + header.group(2)) * 1000);
    }
  }

  /** Stops listening; the length of each in milliseconds. */
  List<Double> end() throws InterruptedException {
    Screen.pause(REPORTED);
    Platform.removeLogListener(this);
    return List.copyOf(millis);
  }
}
