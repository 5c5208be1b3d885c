package org.ligne.editor.diagnostics;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.ligne.editor.connection.Uris;
import org.ligne.editor.project.LigneNature;

/** Writes the markers of files whose problems changed, once nothing has changed for a while. */
final class MarkerJob extends WorkspaceJob {
  private static final long REST_MILLIS = 500;

  private final Set<String> changed = new ConcurrentSkipListSet<>();
  private final Function<String, List<Problem>> problems;

  MarkerJob(Function<String, List<Problem>> problems) {
    super(Messages.writingMarkers);
    this.problems = problems;
    setSystem(true);
    setPriority(Job.DECORATE);
  }

  void add(String uri) {
    changed.add(uri);
    cancel();
    schedule(REST_MILLIS);
  }

  /** Writes what is to be written now. */
  void hasten(IProgressMonitor monitor) throws CoreException {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    workspace.run(this::write, null, IWorkspace.AVOID_UPDATE, monitor);
  }

  @Override
  public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
    write(monitor);
    return Status.OK_STATUS;
  }

  private static void write(IFile file, String uri, List<Problem> found) throws CoreException {
    try {
      new FileMarkers(file, uri).replace(found);
    } catch (CoreException e) {
      if (file.isAccessible()) {
        throw e;
      } // Else it went meanwhile, and its markers with it.
    }
  }

  private void write(IProgressMonitor monitor) throws CoreException {
    for (String uri : changed) {
      if (monitor.isCanceled()) {
        return; // The rest waits for the next run.
      }
      changed.remove(uri);
      IFile file = Uris.file(uri).orElse(null);
      if (file != null && LigneNature.isOn(file.getProject())) {
        write(file, uri, problems.apply(uri));
      }
    }
  }
}
