package org.ligne.ui.plan;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.lock.Lock;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.planning.Progress;
import org.ligne.ui.base.Compilers;
import org.ligne.ui.base.PlanProjects;

/** Compiles the saved texts of a project, exactly as {@code ligne compile} does. */
public final class Planner {
  /** Where {@code ligne compile} writes schedules unless it is told otherwise. */
  private static final String OUTPUT = "out";

  private static final int READ = 10;
  private static final int WHOLE = 100;

  private Planner() {}

  /**
   * What came of a project.
   *
   * @param texts the texts
   * @param compilation what came of them
   */
  public record Planned(Project texts, Compilation compilation) {}

  /**
   * Compiles. Never on the UI thread.
   *
   * @throws OperationCanceledException if the monitor is cancelled
   * @throws IllegalArgumentException if the project does not lie in the local file system
   */
  public static Compilation compile(IProject project, IProgressMonitor monitor) {
    return plan(project, UiLanguage.locale(), monitor).compilation();
  }

  /**
   * The same in a language of its own, with the texts.
   *
   * @throws OperationCanceledException if the monitor is cancelled
   * @throws IllegalArgumentException if the project does not lie in the local file system
   */
  public static Planned plan(IProject project, Locale language, IProgressMonitor monitor) {
    String title = NLS.bind(Messages.compiling, project.getName());
    SubMonitor progress = SubMonitor.convert(monitor, title, WHOLE);
    Path folder =
        PlanProjects.folder(project)
            .orElseThrow(() -> new IllegalArgumentException(project.getName()));
    try {
      return Compilers.with(language, compiler -> compile(compiler, folder, progress));
    } catch (CancellationException e) {
      throw new OperationCanceledException();
    }
  }

  private static Planned compile(Compiler compiler, Path folder, SubMonitor progress) {
    progress.subTask(Messages.reading);
    Project loaded = compiler.load(folder);
    progress.worked(READ);
    if (progress.isCanceled()) {
      throw new OperationCanceledException();
    }
    Lock lock = compiler.lock(loaded.root().resolve(OUTPUT));
    Compilation compilation = compiler.compile(loaded, lock, Conditions.FRESH, new Shown(progress));
    return new Planned(loaded, compilation);
  }

  /** Planning that moves a progress bar and listens to its button. */
  private static final class Shown implements Progress {
    private final SubMonitor progress;
    private int done;

    Shown(SubMonitor progress) {
      this.progress = progress;
    }

    @Override
    public boolean isCancelled() {
      return progress.isCanceled();
    }

    @Override
    public void worked(int placed, int entries) {
      progress.subTask(NLS.bind(Messages.placed, placed, entries));
      int now = entries == 0 ? 0 : (WHOLE - READ) * placed / entries;
      if (now > done) {
        progress.worked(now - done);
        done = now;
      }
    }
  }
}
