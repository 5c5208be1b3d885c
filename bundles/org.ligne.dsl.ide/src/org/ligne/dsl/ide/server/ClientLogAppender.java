package org.ligne.dsl.ide.server;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Hands what the server logs to its client, which knows where logs go: the workbench to its own,
 * other editors to a window of theirs. Without it everything logged inside OSGi would be lost.
 */
final class ClientLogAppender extends AppenderSkeleton {
  private static final String[] SOURCES = {"org.eclipse.xtext", "org.ligne"};

  private final LanguageClient client;

  private ClientLogAppender(LanguageClient client) {
    this.client = client;
    setThreshold(Level.WARN);
  }

  /** Begins to hand over. */
  static ClientLogAppender attach(LanguageClient client) {
    ClientLogAppender appender = new ClientLogAppender(client);
    Arrays.stream(SOURCES).map(Logger::getLogger).forEach(each -> each.addAppender(appender));
    return appender;
  }

  @Override
  protected void append(LoggingEvent event) {
    boolean error = event.getLevel().isGreaterOrEqual(Level.ERROR);
    String[] trace = event.getThrowableStrRep();
    String text =
        event.getLoggerName()
            + ": "
            + event.getRenderedMessage()
            + (trace == null
                ? ""
                : Arrays.stream(trace).collect(Collectors.joining("\n", "\n", "")));
    client.logMessage(new MessageParams(error ? MessageType.Error : MessageType.Warning, text));
  }

  /** Hands over no more. */
  @Override
  public void close() {
    Arrays.stream(SOURCES).map(Logger::getLogger).forEach(each -> each.removeAppender(this));
  }

  @Override
  public boolean requiresLayout() {
    return false;
  }
}
