package org.ligne.ui.base;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/** What a command is about: the selection of the part in front, or else the text being written. */
public final class Selected {
  private Selected() {}

  /** The resources of a selection, each once. */
  public static List<IResource> resources(ISelection selection) {
    Set<IResource> resources = new LinkedHashSet<>();
    if (selection instanceof IStructuredSelection structured) {
      for (Object each : structured) {
        Optional.ofNullable(Adapters.adapt(each, IResource.class)).ifPresent(resources::add);
      }
    }
    return List.copyOf(resources);
  }

  /** The resource an editor shows, if it shows one. */
  public static Optional<IResource> resource(IEditorPart editor) {
    return Optional.ofNullable(editor)
        .map(each -> Adapters.adapt(each.getEditorInput(), IResource.class));
  }

  /** The projects of plans among what is selected in a part, or else that of its page's editor. */
  public static List<IProject> projects(IWorkbenchPart part, ISelection selection) {
    List<IProject> selected = projects(resources(selection));
    if (!selected.isEmpty() || part == null) {
      return selected;
    }
    IEditorPart editor =
        part instanceof IEditorPart itself ? itself : part.getSite().getPage().getActiveEditor();
    return projects(resource(editor).stream().toList());
  }

  /** The project of plans a page is about, if it is about one. */
  public static Optional<IProject> project(IWorkbenchPage page) {
    if (page == null) {
      return Optional.empty();
    }
    IWorkbenchPart part = page.getActivePart();
    return projects(part, part == null ? null : page.getSelection()).stream().findFirst();
  }

  private static List<IProject> projects(List<IResource> resources) {
    return resources.stream().flatMap(each -> PlanProjects.of(each).stream()).distinct().toList();
  }
}
