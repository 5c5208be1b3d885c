package org.ligne.ui.plan;

import java.util.List;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;
import org.ligne.editor.project.PlanMarkers;
import org.ligne.ui.base.Counted;
import org.ligne.ui.base.Notices;
import org.ligne.ui.base.Views;

/** Checks all texts of projects anew and says how many problems there are. */
public final class CheckJob extends Job {
  /** All jobs of this kind. */
  public static final Object FAMILY = CheckJob.class;

  private final List<IProject> projects;

  /** A job for some projects. */
  public CheckJob(List<IProject> projects) {
    super(Messages.checking);
    this.projects = projects;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, Messages.checking, projects.size());
    try {
      for (IProject project : projects) {
        project.build(IncrementalProjectBuilder.FULL_BUILD, progress.split(1));
        tell(project);
      }
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      return Status.CANCEL_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    }
  }

  private static void tell(IProject project) throws CoreException {
    IMarker[] found = project.findMarkers(PlanMarkers.PROBLEM, true, IResource.DEPTH_INFINITE);
    int errors = count(found, IMarker.SEVERITY_ERROR);
    int warnings = count(found, IMarker.SEVERITY_WARNING);
    String sentence =
        errors + warnings == 0
            ? Messages.noProblems
            : NLS.bind(
                Messages.problems,
                Counted.of(errors, Messages.oneErrorShort, Messages.errorsShort),
                Counted.of(warnings, Messages.oneWarning, Messages.warnings));
    PlatformUI.getWorkbench().getDisplay().asyncExec(() -> Views.show(IPageLayout.ID_PROBLEM_VIEW));
    Notices.show(NLS.bind(Messages.checked, project.getName()), sentence);
  }

  private static int count(IMarker[] markers, int severity) {
    int count = 0;
    for (IMarker marker : markers) {
      count += marker.getAttribute(IMarker.SEVERITY, -1) == severity ? 1 : 0;
    }
    return count;
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }
}
