package org.ligne.ui.base;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.ligne.editor.project.LigneNature;

/** The projects of the workspace that hold plans. */
public final class PlanProjects {
  private PlanProjects() {}

  /** All that are open, by name. */
  public static List<IProject> all() {
    return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
        .filter(LigneNature::isOn)
        .sorted(Comparator.comparing(IProject::getName))
        .toList();
  }

  /** The project of plans a resource belongs to, if it belongs to one. */
  public static Optional<IProject> of(IResource resource) {
    return Optional.ofNullable(resource).map(IResource::getProject).filter(LigneNature::isOn);
  }

  /** The project of plans that lies in a folder, if there is one. */
  public static Optional<IProject> at(Path folder) {
    return all().stream()
        .filter(each -> folder(each).filter(folder::equals).isPresent())
        .findFirst();
  }

  /** Where a project lies on disk; empty if it does not lie there. */
  public static Optional<Path> folder(IProject project) {
    return Optional.ofNullable(project.getLocation()).map(location -> location.toPath());
  }
}
