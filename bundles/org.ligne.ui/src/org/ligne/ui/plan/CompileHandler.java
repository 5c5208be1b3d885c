package org.ligne.ui.plan;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;

/** Compiles projects. */
public final class CompileHandler extends ProjectHandler {
  @Override
  protected void run(List<IProject> projects, ExecutionEvent event) {
    if (save(projects)) {
      projects.forEach(project -> new CompileJob(project).schedule());
    }
  }
}
