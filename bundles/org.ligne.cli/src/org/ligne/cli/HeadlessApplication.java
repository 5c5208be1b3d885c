package org.ligne.cli;

import java.util.List;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.ligne.cli.command.ExitCode;
import org.ligne.cli.console.Terminal;

/**
 * The same command inside an OSGi framework: {@code -application org.ligne.cli.headless}. The
 * framework ends the process with the exit code this returns.
 */
public final class HeadlessApplication implements IApplication {
  private final Interruption interruption = Interruption.byHand();

  @Override
  public Object start(IApplicationContext context) {
    context.applicationRunning();
    Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
    List<String> words = arguments instanceof String[] array ? List.of(array) : List.of();
    ExitCode code = Ligne.run(words, Terminal.find(System.getenv()), interruption);
    return code.number();
  }

  @Override
  public void stop() {
    interruption.request();
  }
}
