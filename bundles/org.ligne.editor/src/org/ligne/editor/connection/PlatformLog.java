package org.ligne.editor.connection;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.apache.log4j.spi.ThrowableInformation;

/** Leads what the language's libraries log to the platform's log; else it would be dropped. */
final class PlatformLog extends AppenderSkeleton {
  /** A message may hold a whole text; nobody reads so much. */
  private static final int MAX_CHARACTERS = 4_000;

  static void install() {
    PlatformLog appender = new PlatformLog();
    appender.setName("platform");
    appender.setThreshold(Level.WARN);
    if (Logger.getRootLogger().getAppender(appender.getName()) == null) {
      Logger.getRootLogger().addAppender(appender);
      Logger.getRootLogger().setLevel(Level.WARN);
    }
  }

  @Override
  protected void append(LoggingEvent event) {
    ThrowableInformation thrown = event.getThrowableInformation();
    Throwable cause = thrown == null ? null : thrown.getThrowable();
    String message = event.getLoggerName() + ": " + shortened(event.getRenderedMessage());
    if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
      Log.error(message, cause);
    } else {
      Log.warning(message, cause);
    }
  }

  private static String shortened(String message) {
    return message != null && message.length() > MAX_CHARACTERS
        ? message.substring(0, MAX_CHARACTERS) + "..."
        : message;
  }

  @Override
  public void close() {
    // The platform owns its log.
  }

  @Override
  public boolean requiresLayout() {
    return false;
  }
}
