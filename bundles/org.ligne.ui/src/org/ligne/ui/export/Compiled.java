package org.ligne.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.operation.IRunnableContext;
import org.ligne.compiler.Compilation;
import org.ligne.editor.connection.Log;
import org.ligne.model.schedule.Schedule;
import org.ligne.ui.plan.Planner;

/** The schedules of the project to be exported, planned when a page first needs them. */
final class Compiled {
  private final IProject project;
  private Compilation compilation;

  Compiled(IProject project) {
    this.project = project;
  }

  IProject project() {
    return project;
  }

  /** Plans with the progress bar of the wizard, unless that was done before. */
  void compile(IRunnableContext context) {
    if (compilation != null) {
      return;
    }
    try {
      context.run(true, true, monitor -> compilation = Planner.compile(project, monitor));
    } catch (InvocationTargetException e) {
      if (!(e.getCause() instanceof OperationCanceledException)) {
        Log.error("The project could not be compiled", e.getCause());
      }
    } catch (InterruptedException | OperationCanceledException e) {
      // The user has called it off: the page says that nothing is planned yet.
    }
  }

  /** What planning came to; empty before, or when it was called off. */
  Optional<Compilation> compilation() {
    return Optional.ofNullable(compilation);
  }

  /** The schedules; none before planning, or when the texts hold errors. */
  List<Schedule> schedules() {
    return compilation == null ? List.of() : compilation.schedules();
  }
}
