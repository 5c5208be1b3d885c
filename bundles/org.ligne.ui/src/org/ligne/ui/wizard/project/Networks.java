package org.ligne.ui.wizard.project;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.ligne.compiler.Compiler;
import org.ligne.model.platform.Platform;
import org.ligne.ui.base.Compilers;

/** The networks of the shipped library, read in the background while the first pages are filled. */
final class Networks {
  private final CompletableFuture<List<Platform>> loaded = new CompletableFuture<>();

  Networks() {
    ICoreRunnable load = monitor -> loaded.complete(Compilers.with(Compiler::platforms));
    Job job = Job.createSystem(Messages.networksLoading, load);
    job.setPriority(Job.SHORT);
    job.schedule();
  }

  /** Hands the networks over on the UI thread, once they are read. */
  void whenLoaded(Consumer<List<Platform>> taker) {
    Display display = Display.getCurrent();
    loaded.thenAccept(platforms -> display.asyncExec(() -> taker.accept(platforms)));
  }
}
