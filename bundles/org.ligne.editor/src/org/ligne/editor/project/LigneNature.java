package org.ligne.editor.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Marks a project as one of plans: all its plans are checked together. */
public final class LigneNature implements IProjectNature {
  /** The id of this nature. */
  public static final String ID = "org.ligne.editor.nature";

  private IProject project;

  /** Makes a project one of plans; leaves it as it is if it is one. */
  public static void add(IProject project, IProgressMonitor monitor) throws CoreException {
    if (!project.hasNature(ID)) {
      List<String> natures = natures(project);
      natures.add(0, ID);
      set(project, natures, monitor);
    }
  }

  /** Makes a project an ordinary one. */
  public static void remove(IProject project, IProgressMonitor monitor) throws CoreException {
    List<String> natures = natures(project);
    if (natures.remove(ID)) {
      set(project, natures, monitor);
    }
  }

  /** Whether a project is open and one of plans. */
  public static boolean isOn(IProject project) {
    try {
      return project != null && project.isAccessible() && project.hasNature(ID);
    } catch (CoreException e) {
      return false; // Closed at the same moment.
    }
  }

  private static List<String> natures(IProject project) throws CoreException {
    return new ArrayList<>(Arrays.asList(project.getDescription().getNatureIds()));
  }

  private static void set(IProject project, List<String> natures, IProgressMonitor monitor)
      throws CoreException {
    IProjectDescription description = project.getDescription();
    description.setNatureIds(natures.toArray(String[]::new));
    project.setDescription(description, monitor);
  }

  @Override
  public void configure() throws CoreException {
    IProjectDescription description = project.getDescription();
    List<ICommand> commands = commands(description);
    if (commands.stream().noneMatch(LigneNature::isOurs)) {
      ICommand ours = description.newCommand();
      ours.setBuilderName(PlanBuilder.ID);
      commands.add(ours);
      setCommands(description, commands);
    }
  }

  @Override
  public void deconfigure() throws CoreException {
    IProjectDescription description = project.getDescription();
    List<ICommand> commands = commands(description);
    if (commands.removeIf(LigneNature::isOurs)) {
      setCommands(description, commands);
    }
    project.deleteMarkers(PlanMarkers.PROBLEM, true, IResource.DEPTH_INFINITE);
    project.deleteMarkers(PlanMarkers.TASK, true, IResource.DEPTH_INFINITE);
  }

  private static List<ICommand> commands(IProjectDescription description) {
    return new ArrayList<>(Arrays.asList(description.getBuildSpec()));
  }

  private void setCommands(IProjectDescription description, List<ICommand> commands)
      throws CoreException {
    description.setBuildSpec(commands.toArray(ICommand[]::new));
    project.setDescription(description, null);
  }

  private static boolean isOurs(ICommand command) {
    return PlanBuilder.ID.equals(command.getBuilderName());
  }

  @Override
  public IProject getProject() {
    return project;
  }

  @Override
  public void setProject(IProject project) {
    this.project = project;
  }
}
