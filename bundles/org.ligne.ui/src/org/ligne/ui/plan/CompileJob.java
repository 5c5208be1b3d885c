package org.ligne.ui.plan;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.ligne.compiler.Compilation;
import org.ligne.ui.base.Notices;
import org.ligne.ui.base.Views;
import org.ligne.ui.schedule.ScheduleView;

/** Compiles a project with progress, says what came of it, and shows it. */
public final class CompileJob extends Job {
  /** All jobs of this kind. */
  public static final Object FAMILY = CompileJob.class;

  private final IProject project;

  /** A job for a project; its texts are to be saved before. */
  public CompileJob(IProject project) {
    super(NLS.bind(Messages.compiling, project.getName()));
    this.project = project;
    setUser(true);
    addJobChangeListener(IJobChangeListener.onDone(this::done));
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      Compilation compilation = Planner.compile(project, monitor);
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(compilation));
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    }
  }

  /** Stopped while it was still waiting, it never ran: so this is told at its end. */
  private void done(IJobChangeEvent event) {
    if (event.getResult().getSeverity() == IStatus.CANCEL) {
      Notices.show(NLS.bind(Messages.stopped, project.getName()), Messages.asBefore);
    }
  }

  private void show(Compilation compilation) {
    boolean failed = compilation.schedules().isEmpty() && compilation.hasErrors();
    String view = failed ? IPageLayout.ID_PROBLEM_VIEW : ScheduleView.ID;
    Views.show(view);
    Notices.show(
        NLS.bind(failed ? Messages.notCompiled : Messages.compiled, project.getName()),
        Tally.of(compilation),
        new Notices.Offer(
            failed ? Messages.openProblems : Messages.openSchedule, () -> Views.show(view)));
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }
}
