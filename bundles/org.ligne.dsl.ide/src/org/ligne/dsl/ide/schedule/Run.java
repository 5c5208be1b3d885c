package org.ligne.dsl.ide.schedule;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Conditions;
import org.ligne.compiler.load.Project;
import org.ligne.compiler.load.Texts;
import org.ligne.compiler.lock.Lock;
import org.ligne.planning.Progress;

/** One planning of one state of a project, on a copy of its own. It may be told to stop. */
final class Run implements Progress {
  /** Where {@code ligne compile} writes schedules unless it is told otherwise. */
  private static final String OUTPUT = "out";

  private final Path project;
  private final Texts texts;
  private volatile boolean cancelled;

  Run(Path project, Texts texts) {
    this.project = project;
    this.texts = texts;
  }

  void cancel() {
    cancelled = true;
  }

  /**
   * Reads, checks and plans the project from its last compiled plan. Nothing is written.
   *
   * @throws CancellationException if told to stop
   */
  Planning compile(Compiler compiler) {
    stopIfCancelled();
    Project loaded = compiler.load(project, texts);
    stopIfCancelled();
    Lock lock = compiler.lock(loaded.root().resolve(OUTPUT));
    Compilation compilation = compiler.compile(loaded, lock, Conditions.FRESH, this);
    stopIfCancelled();
    return new Planning(project, loaded, compilation);
  }

  private void stopIfCancelled() {
    if (cancelled) {
      throw new CancellationException();
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void worked(int placed, int entries) {
    // Nobody watches work in the background.
  }
}
