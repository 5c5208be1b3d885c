package org.ligne.ui.wizard;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.ligne.ui.base.PlanProjects;

/** A page about something new in a project there is, whose texts it reads to say what is taken. */
public abstract class FilePage extends PlanPage {
  private final IStructuredSelection selected;
  private PlanFile file;
  private Contents contents = Contents.NONE;
  private boolean read;

  /**
   * A page.
   *
   * @param selected what was selected when the wizard was opened
   */
  protected FilePage(String name, String title, String description, IStructuredSelection selected) {
    super(name, title, description);
    this.selected = selected;
  }

  /** Puts the fields for project and file on the page. */
  protected final void file(Form form) {
    file = new PlanFile(form, selected);
    file.whenMoved(this::read);
  }

  /** Proposes a file, as long as the user has named none. */
  protected final void propose(String path) {
    file.propose(path);
  }

  /** What the project declares; nothing until it is read. */
  protected final Contents contents() {
    return contents;
  }

  /** Called when another project has been read. */
  protected void contentsChanged() {}

  /** What is wrong with project or file, if anything, or that the project is still being read. */
  protected final Optional<Remark> fileRemark() {
    return file.remark().or(() -> read ? Optional.empty() : Optional.of(reading()));
  }

  private static Remark reading() {
    return Remark.pending(Messages.reading);
  }

  /** Whether a project is chosen and was read. */
  protected final boolean isRead() {
    return read;
  }

  /** The project chosen. */
  public final IProject project() {
    return file.project().orElseThrow();
  }

  /** The path of the new file in the project. */
  public final String path() {
    return file.path();
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible && !read) {
      read();
    }
  }

  /** Reads the project chosen in the background, since whoever is typing is not to be disturbed. */
  private void read() {
    read = false;
    contents = Contents.NONE;
    file.project().ifPresent(this::read);
    look();
  }

  private void read(IProject project) {
    Optional<Path> folder = PlanProjects.folder(project);
    if (folder.isEmpty()) {
      return;
    }
    Display display = getShell().getDisplay();
    ICoreRunnable work =
        monitor -> {
          Contents found = Contents.read(folder.get());
          display.asyncExec(() -> take(project, found));
        };
    Job job = Job.createSystem(Messages.reading, work);
    job.setPriority(Job.SHORT);
    job.schedule();
  }

  private void take(IProject project, Contents found) {
    if (!getControl().isDisposed() && file.project().filter(project::equals).isPresent()) {
      contents = found;
      read = true;
      fillIn(this::contentsChanged);
    }
  }
}
