package org.ligne.ui.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ligne.editor.project.PlanFiles;
import org.ligne.ui.base.Selected;

/** Lays out the plans selected: files, and all those in folders and projects. */
public final class FormatFiles extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    List<IResource> chosen =
        new ArrayList<>(Selected.resources(HandlerUtil.getCurrentSelection(event)));
    if (chosen.isEmpty() && HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
      Selected.resource(editor).ifPresent(chosen::add);
    }
    try {
      List<IFile> files = plans(chosen);
      if (!files.isEmpty()) {
        new FormatJob(files).schedule();
      }
    } catch (CoreException e) {
      throw new ExecutionException("format", e);
    }
    return null;
  }

  private static List<IFile> plans(List<IResource> resources) throws CoreException {
    Set<IFile> files = new LinkedHashSet<>();
    for (IResource resource : resources) {
      resource.accept(
          each -> {
            if (PlanFiles.isPlan(each)) {
              files.add((IFile) each);
            }
            return each.getType() != IResource.FOLDER || !each.getName().startsWith(".");
          });
    }
    return List.copyOf(files);
  }
}
