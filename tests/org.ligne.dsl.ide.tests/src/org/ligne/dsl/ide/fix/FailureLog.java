package org.ligne.dsl.ide.fix;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Hears of fixes that failed. */
final class FailureLog extends AppenderSkeleton {
  private final List<String> failures = Collections.synchronizedList(new ArrayList<>());

  static FailureLog start() {
    FailureLog log = new FailureLog();
    Logger.getLogger(Mender.class).addAppender(log);
    return log;
  }

  List<String> stop() {
    Logger.getLogger(Mender.class).removeAppender(this);
    return List.copyOf(failures);
  }

  @Override
  protected void append(LoggingEvent event) {
    String[] trace = event.getThrowableStrRep();
    failures.add(
        event.getRenderedMessage() + (trace == null ? "" : "\n" + String.join("\n", trace)));
  }

  @Override
  public void close() {
    failures.clear();
  }

  @Override
  public boolean requiresLayout() {
    return false;
  }
}
