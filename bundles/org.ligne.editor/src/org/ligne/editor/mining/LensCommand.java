package org.ligne.editor.mining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.Parameterization;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.lsp4j.Position;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.ligne.editor.connection.Log;

/**
 * What a click on a lens does. The server names a command; whichever bundle can show such a thing
 * defines a command of the workbench with that id, and takes the server's arguments as its
 * parameters, in their order. UI thread only.
 *
 * @param command the command with its arguments
 */
record LensCommand(ParameterizedCommand command) {
  /** Does the same for the statement at the caret. */
  static final String FOLLOW = "org.ligne.editor.command.followLens";

  /** The command a lens asks for; empty if no bundle of this workbench defines it. */
  static Optional<LensCommand> of(org.eclipse.lsp4j.Command asked) {
    if (asked == null || asked.getCommand().isEmpty()) {
      return Optional.empty();
    }
    Command known =
        PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(asked.getCommand());
    try {
      return known.isDefined()
          ? Optional.of(new LensCommand(with(known, asked.getArguments())))
          : Optional.empty();
    } catch (NotDefinedException e) {
      return Optional.empty(); // Its bundle was stopped just now.
    }
  }

  private static ParameterizedCommand with(Command command, List<Object> arguments)
      throws NotDefinedException {
    IParameter[] parameters = command.getParameters();
    List<Parameterization> given = new ArrayList<>();
    for (int i = 0; i < Math.min(parameters.length, arguments.size()); i++) {
      given.add(new Parameterization(parameters[i], write(arguments.get(i))));
    }
    return new ParameterizedCommand(command, given.toArray(Parameterization[]::new));
  }

  private static String write(Object argument) {
    return argument instanceof Position place
        ? place.getLine() + ":" + place.getCharacter()
        : String.valueOf(argument);
  }

  /** What it does, and the keys that do the same at the caret. */
  String tip() {
    try {
      String keys =
          PlatformUI.getWorkbench()
              .getService(IBindingService.class)
              .getBestActiveBindingFormattedFor(FOLLOW);
      String name = command.getCommand().getName();
      return keys == null ? name : name + " (" + keys + ")";
    } catch (NotDefinedException e) {
      return null; // Its bundle was stopped just now.
    }
  }

  /** Does it. */
  void run() {
    try {
      PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      Log.error("A lens could not be followed: " + command.getId(), e);
    }
  }
}
