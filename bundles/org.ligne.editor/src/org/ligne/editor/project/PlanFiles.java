package org.ligne.editor.project;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;

/** Finds plans among the files of projects. */
public final class PlanFiles {
  private static final String EXTENSION = "ligne";

  private PlanFiles() {}

  /** All plans of a project; those in hidden folders are none. */
  public static List<IFile> in(IProject project) throws CoreException {
    List<IFile> found = new ArrayList<>();
    project.accept(
        resource -> {
          if (isPlan(resource)) {
            found.add((IFile) resource);
          }
          return !isHidden(resource);
        });
    return found;
  }

  /** The plans that are new or changed. */
  static List<IFile> in(IResourceDelta delta) throws CoreException {
    List<IFile> found = new ArrayList<>();
    delta.accept(
        step -> {
          boolean gone = step.getKind() == IResourceDelta.REMOVED;
          if (!gone && isPlan(step.getResource())) {
            found.add((IFile) step.getResource());
          }
          return !gone && !isHidden(step.getResource());
        });
    return found;
  }

  /** Whether a resource is a file of ours, by its name. */
  public static boolean isPlan(IResource resource) {
    return resource.getType() == IResource.FILE && EXTENSION.equals(resource.getFileExtension());
  }

  private static boolean isHidden(IResource resource) {
    return resource.getType() == IResource.FOLDER && resource.getName().startsWith(".");
  }
}
