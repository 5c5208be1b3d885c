package org.ligne.ui.wizard;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.base.PlanProjects;
import org.ligne.ui.base.Selected;

/** Where a new plan goes: a project of plans, and a path in it. */
public final class PlanFile {
  private static final String ENDING = ".ligne";

  private final List<IProject> projects = PlanProjects.all();
  private final Combo project;
  private final Text path;
  private String proposed = "";

  /**
   * The fields of a form.
   *
   * @param selected what was selected when the wizard was opened
   */
  public PlanFile(Form form, IStructuredSelection selected) {
    project = form.choice(Messages.project, projects.stream().map(IProject::getName).toList());
    path = form.text(Messages.file, "");
    Optional<IProject> wished =
        Selected.resources(selected).stream()
            .map(IResource::getProject)
            .filter(projects::contains)
            .findFirst()
            .or(CurrentProject::get);
    project.select(Math.max(0, wished.map(projects::indexOf).orElse(0)));
  }

  /** The project; empty if there is none of plans. */
  public Optional<IProject> project() {
    int index = project.getSelectionIndex();
    return index < 0 ? Optional.empty() : Optional.of(projects.get(index));
  }

  /** Has somebody told when another project is chosen. */
  public void whenMoved(Runnable told) {
    project.addListener(SWT.Selection, event -> told.run());
  }

  /** Proposes a file, as long as the user has named none. */
  public void propose(String file) {
    if (path.getText().equals(proposed) && !file.equals(proposed)) {
      proposed = file;
      path.setText(file);
    }
  }

  /** The path in the project, with its ending. */
  public String path() {
    String typed = path.getText().strip().replace('\\', '/');
    return typed.endsWith(ENDING) ? typed : typed + ENDING;
  }

  /** What is wrong with project or path, if anything. */
  public Optional<Remark> remark() {
    if (project().isEmpty()) {
      return Optional.of(Remark.error(Messages.noProject));
    }
    if (path.getText().isBlank()) {
      return Optional.of(Remark.error(Messages.noFile));
    }
    IPath whole = project().get().getFullPath().append(path());
    IStatus form = project().get().getWorkspace().validatePath(whole.toString(), IResource.FILE);
    if (!form.isOK() || path().startsWith("/") || path().contains("..")) {
      return Optional.of(Remark.error(form.isOK() ? Messages.badFile : form.getMessage()));
    }
    return project().get().getFile(path()).exists()
        ? Optional.of(Remark.error(NLS.bind(Messages.fileTaken, path())))
        : Optional.empty();
  }
}
