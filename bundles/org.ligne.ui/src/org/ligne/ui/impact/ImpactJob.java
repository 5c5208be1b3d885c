package org.ligne.ui.impact;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.ligne.compiler.impact.Impact;
import org.ligne.compiler.impact.Question;
import org.ligne.compiler.load.Texts;
import org.ligne.planning.Progress;
import org.ligne.ui.base.Compilers;
import org.ligne.ui.base.Now;
import org.ligne.ui.base.PlanProjects;

/** Finds out what changed rules do to the saved texts of a project. It may be cancelled. */
final class ImpactJob extends Job {
  /** All jobs of this kind. */
  static final Object FAMILY = ImpactJob.class;

  private static final int WHOLE = 100;

  private final IProject project;
  private final List<Path> packs;
  private final boolean future;
  private final Consumer<Optional<Impact>> done;

  /**
   * A job for a project.
   *
   * @param packs the packs; none for the dated rules of the present ones
   * @param future whether only posts to come count
   * @param done told what was found, or nothing where it was broken off; on the thread of the job
   */
  ImpactJob(IProject project, List<Path> packs, boolean future, Consumer<Optional<Impact>> done) {
    super(NLS.bind(Messages.running, project.getName()));
    this.project = project;
    this.packs = packs;
    this.future = future;
    this.done = done;
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    SubMonitor progress = SubMonitor.convert(monitor, getName(), WHOLE);
    Optional<Path> folder = PlanProjects.folder(project);
    if (folder.isEmpty()) {
      done.accept(Optional.empty());
      return Status.OK_STATUS;
    }
    Question question =
        new Question(
            folder.get(),
            Texts.ON_DISK,
            packs,
            future ? Optional.of(Now.instant()) : Optional.empty());
    try {
      Shown shown = new Shown(progress);
      done.accept(Optional.of(Compilers.with(compiler -> compiler.impact(question, shown))));
      return Status.OK_STATUS;
    } catch (CancellationException e) {
      done.accept(Optional.empty());
      return Status.CANCEL_STATUS;
    }
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == FAMILY;
  }

  /** Planning that moves a progress bar and listens to its button. */
  private record Shown(SubMonitor progress) implements Progress {
    @Override
    public boolean isCancelled() {
      return progress.isCanceled();
    }

    @Override
    public void worked(int placed, int entries) {
      if (entries > 0) {
        progress.setWorkRemaining(Math.max(1, entries - placed)).worked(1);
      }
    }
  }
}
