package org.ligne.ui.tests.language;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ligne.ui.tests.driver.InWorkbench;
import org.ligne.ui.tests.driver.Ui;
import org.ligne.ui.tests.driver.Workbench;

/** Menus, toolbars and commands speak the language that Ligne was started in. */
@InWorkbench
class WindowLanguageTest {
  private final Leftovers leftovers = new Leftovers();

  @BeforeEach
  void openAFile() {
    Plan.open();
  }

  @Test
  void menusAndToolbars() {
    Shell window = Ui.get(() -> Workbench.window().getShell());
    leftovers.see("menu", Ui.get(() -> VisibleTexts.of(window.getMenuBar())));
    leftovers.see("window", window);
    leftovers.assertNone();
  }

  @Test
  void commands() throws NotDefinedException {
    ICommandService service = PlatformUI.getWorkbench().getService(ICommandService.class);
    for (Command command : service.getDefinedCommands()) {
      if (Leftovers.isOffered(command)) {
        List<String> texts = new ArrayList<>(List.of(command.getName()));
        texts.add(command.getDescription());
        texts.add(command.getCategory().getName());
        leftovers.see(command.getId(), texts);
      }
    }
    leftovers.assertNone();
  }
}
