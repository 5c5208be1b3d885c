package org.ligne.editor.connection;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The platform's log, for defects of ours; what users do wrong is never logged. */
public final class Log {
  private static final ILog LOG = Platform.getLog(Log.class);

  private Log() {}

  /** Records a failure of ours. */
  public static void error(String message, Throwable cause) {
    LOG.error(message, cause);
  }

  /** Records something that is odd, but harms nobody. */
  public static void warning(String message, Throwable cause) {
    LOG.warn(message, cause);
  }

  /** Records what a maintainer may want to know. */
  public static void info(String message) {
    LOG.info(message);
  }
}
