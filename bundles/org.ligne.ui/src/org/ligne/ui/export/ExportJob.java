package org.ligne.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.ligne.compiler.Compilation;
import org.ligne.exchange.ExchangeException;
import org.ligne.exchange.ExportReport;
import org.ligne.exchange.OutputFolder;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.plan.Planner;

/** Plans, unless that was done before, writes all formats, and says what came of it. */
public final class ExportJob extends Job {
  /** All jobs of this kind. */
  public static final Object FAMILY = ExportJob.class;

  private static final int WHOLE = 100;
  private static final int PLANNING = 70;

  private final IProject project;
  private final Choice choice;
  private final Optional<Compilation> planned;
  private final List<ExportReport> written = new ArrayList<>();

  ExportJob(IProject project, Choice choice, Optional<Compilation> planned) {
    super(NLS.bind(Messages.exporting, project.getName()));
    this.project = project;
    this.choice = choice;
    this.planned = planned;
    setUser(true);
    addJobChangeListener(IJobChangeListener.onDone(this::done));
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, getName(), WHOLE);
    try {
      SubMonitor planning = progress.split(PLANNING);
      Compilation compilation = planned.orElseGet(() -> Planner.compile(project, planning));
      if (compilation.schedules().isEmpty()) {
        Outcome.nothing(compilation.hasErrors());
      } else {
        export(compilation, progress.split(WHOLE - PLANNING));
      }
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (ExchangeException e) {
      Outcome.refused(e.remark());
      return Status.OK_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    }
  }

  /** Stopped while it was still waiting, it never ran: so this is told at its end. */
  private void done(IJobChangeEvent event) {
    if (event.getResult().getSeverity() == IStatus.CANCEL) {
      Outcome.stopped(project.getName(), written);
    }
  }

  private void export(Compilation compilation, SubMonitor progress)
      throws ExchangeException, CoreException {
    Path folder = choice.folder(PlanProjects.folder(project).orElseThrow()).orElseThrow();
    try {
      new Delivery(choice, compilation.schedules())
          .write(() -> OutputFolder.open(folder), written::add, progress);
    } finally {
      refresh(folder);
    }
    new Outcome(project.getName(), folder).tell(written);
  }

  /** Files written beside the workspace's back are made known to it. */
  private static void refresh(Path folder) throws CoreException {
    for (IContainer container :
        ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
      container.getParent().refreshLocal(IResource.DEPTH_ONE, null);
      container.refreshLocal(IResource.DEPTH_ONE, null);
    }
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }
}
