package org.ligne.editor.project;

import java.util.Arrays;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IStartup;
import org.ligne.editor.connection.LanguageServices;

/** Starts the services with the workbench if there is anything for them to check. */
public final class EarlyStart implements IStartup {
  @Override
  public void earlyStartup() {
    boolean hasPlans =
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
            .anyMatch(LigneNature::isOn);
    if (hasPlans) {
      LanguageServices.get().start();
    }
  }
}
