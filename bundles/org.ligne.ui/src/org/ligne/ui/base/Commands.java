package org.ligne.ui.base;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.ligne.editor.connection.Log;

/** Runs commands of the workbench. UI thread only. */
public final class Commands {
  private Commands() {}

  /** Runs a command. */
  public static void run(String id) {
    execute(id, Map.of());
  }

  /** Runs a command with one parameter. */
  public static void run(String id, String parameter, String value) {
    execute(id, Map.of(parameter, value));
  }

  private static void execute(String id, Map<String, String> parameters) {
    Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
    try {
      PlatformUI.getWorkbench()
          .getService(IHandlerService.class)
          .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
    } catch (CommandException e) {
      Log.error("Could not run " + id, e);
    }
  }
}
