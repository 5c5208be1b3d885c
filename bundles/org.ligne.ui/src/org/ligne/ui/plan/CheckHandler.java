package org.ligne.ui.plan;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;

/** Checks projects; unsaved texts count as they are. */
public final class CheckHandler extends ProjectHandler {
  @Override
  protected void run(List<IProject> projects, ExecutionEvent event) {
    new CheckJob(projects).schedule();
  }
}
