package org.ligne.app.project;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A folder that is, or becomes, a project without being moved: what the platform wants to know of
 * it goes into its file {@code .project}.
 */
public final class ProjectFolder {
  private static final String NATURE = "org.ligne.editor.nature";

  private final IWorkspace workspace = ResourcesPlugin.getWorkspace();
  private final Path folder;

  /** The folder is absolute and exists. */
  public ProjectFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens it as a project of ours.
   *
   * <p>Not on the UI thread.
   *
   * @throws CoreException if the folder cannot be one, such as inside another project
   */
  public IProject open(IProgressMonitor monitor) throws CoreException {
    SubMonitor steps = SubMonitor.convert(monitor, 3);
    IProject project = known().orElse(null);
    if (project == null) {
      IProjectDescription description = description();
      project = workspace.getRoot().getProject(description.getName());
      project.create(description, steps.split(1));
    }
    project.open(steps.split(1));
    makeOurs(project, steps.split(1));
    return project;
  }

  private Optional<IProject> known() {
    return Arrays.stream(workspace.getRoot().findContainersForLocationURI(uri()))
        .filter(IProject.class::isInstance)
        .map(IContainer::getProject)
        .findFirst();
  }

  private URI uri() {
    return folder.toUri();
  }

  private IProjectDescription description() throws CoreException {
    IProjectDescription description = read();
    description.setName(freeName(description.getName()));
    boolean inWorkspace =
        folder.equals(workspace.getRoot().getLocation().toPath().resolve(description.getName()));
    description.setLocationURI(inWorkspace ? null : uri());
    return description;
  }

  private IProjectDescription read() throws CoreException {
    Path file = folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
    if (Files.isRegularFile(file)) {
      return workspace.loadProjectDescription(IPath.fromPath(file));
    }
    Path name = folder.getFileName();
    return workspace.newProjectDescription(name == null ? "Ligne" : name.toString());
  }

  private String freeName(String wanted) {
    return Stream.iterate(1, i -> i + 1)
        .map(i -> i == 1 ? wanted : wanted + " " + i)
        .filter(name -> !workspace.getRoot().getProject(name).exists())
        .findFirst()
        .orElseThrow();
  }

  private static void makeOurs(IProject project, IProgressMonitor monitor) throws CoreException {
    if (project.hasNature(NATURE)) {
      return;
    }
    IProjectDescription description = project.getDescription();
    description.setNatureIds(
        Stream.concat(Stream.of(NATURE), Arrays.stream(description.getNatureIds()))
            .toArray(String[]::new));
    project.setDescription(description, monitor);
  }
}
