package org.ligne.editor.project;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.osgi.util.NLS;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.Requests;
import org.ligne.editor.connection.Uris;
import org.ligne.editor.diagnostics.ProblemPublisher;

/**
 * Brings the markers of a project up to date when files are saved. The checking itself is the
 * server's, which has looked at most of it already while it was typed.
 */
public final class PlanBuilder extends IncrementalProjectBuilder {
  /** The id of this builder. */
  public static final String ID = "org.ligne.editor.builder";

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  @Override
  protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
      throws CoreException {
    SubMonitor progress = SubMonitor.convert(monitor, title(), 100);
    IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
    List<IFile> plans = delta == null ? PlanFiles.in(getProject()) : PlanFiles.in(delta);
    mark(plans, progress.split(20));
    if (delta == null) {
      checkAll(plans);
    }
    awaitServer(progress.split(70));
    ProblemPublisher.get().writeMarkers(progress.split(10));
    return null;
  }

  private String title() {
    return NLS.bind(Messages.checkingProject, getProject().getName());
  }

  private static void mark(List<IFile> plans, SubMonitor progress) throws CoreException {
    progress.setWorkRemaining(plans.size());
    for (IFile plan : plans) {
      progress.split(1); // Throws if somebody cancelled.
      new TaskMarkers(plan).update();
    }
  }

  private void checkAll(List<IFile> plans) throws CoreException {
    LanguageServices.get().recheck(plans.stream().flatMap(plan -> Uris.of(plan).stream()).toList());
    ProblemPublisher.get().compareMarkers(getProject());
  }

  /**
   * Waits until the server has looked at everything. Who wants to save meanwhile does not have to
   * wait for that: markers that are not ready yet are written when they are.
   */
  private void awaitServer(IProgressMonitor monitor) {
    IProgressMonitor orInterrupted =
        new ProgressMonitorWrapper(monitor) {
          @Override
          public boolean isCanceled() {
            return super.isCanceled() || isInterrupted();
          }
        };
    Requests.await(LanguageServices.get().settled(), PATIENCE, orInterrupted);
    if (monitor.isCanceled()) {
      forgetLastBuiltState();
      throw new OperationCanceledException();
    }
  }

  @Override
  protected void clean(IProgressMonitor monitor) throws CoreException {
    getProject().deleteMarkers(PlanMarkers.PROBLEM, true, IResource.DEPTH_INFINITE);
    getProject().deleteMarkers(PlanMarkers.TASK, true, IResource.DEPTH_INFINITE);
  }

  /** Markers need no lock, and files may be saved while the server works. */
  @Override
  public ISchedulingRule getRule(int kind, Map<String, String> arguments) {
    return null;
  }
}
