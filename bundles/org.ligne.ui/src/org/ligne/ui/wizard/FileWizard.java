package org.ligne.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.ligne.compiler.starter.StarterFile;
import org.ligne.editor.icons.Icon;

/** A wizard that writes one plan into a project there is, with what it needs. */
public abstract class FileWizard extends PlanWizard {

  /** A wizard with a title and the drawing of what it makes. */
  protected FileWizard(String title, Icon icon) {
    super(title, icon);
  }

  /** The files that are made: the plan first, under the path the user has chosen. */
  protected abstract List<StarterFile> files();

  /** The project they are written into. */
  protected abstract IProject project();

  /** The files with another path for the first of them. */
  protected static List<StarterFile> at(String path, List<StarterFile> made) {
    List<StarterFile> files = new ArrayList<>(made);
    files.set(0, new StarterFile(path, made.getFirst().content()));
    return files;
  }

  @Override
  public boolean performFinish() {
    List<StarterFile> files = files();
    IProject project = project();
    boolean written = write(monitor -> project, files);
    if (written) {
      open(project, files);
    }
    return written;
  }
}
