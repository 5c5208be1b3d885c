package org.ligne.ui.tests.tour;

import java.util.Map;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** The two themes, chosen as a user chooses them: in the menu. */
enum Look {
  /** Dark words on a light ground. */
  LIGHT("light"),
  /** Light words on a dark ground. */
  DARK("dark"),
  /** Whatever the system does. */
  SYSTEM("system");

  private static final String COMMAND = "org.ligne.app.command.switchTheme";

  private final String value;

  Look(String value) {
    this.value = value;
  }

  /** Its name in the names of pictures. */
  @Override
  public String toString() {
    return value;
  }

  /** Makes the workbench look so. */
  void choose() {
    Ui.run(this::execute);
  }

  private void execute() throws CommandException {
    IWorkbenchWindow window = Workbench.window();
    ParameterizedCommand command =
        ParameterizedCommand.generateCommand(
            window.getService(ICommandService.class).getCommand(COMMAND),
            Map.of(COMMAND + ".to", value));
    window.getService(IHandlerService.class).executeCommand(command, null);
  }
}
