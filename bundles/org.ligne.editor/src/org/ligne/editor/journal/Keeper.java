package org.ligne.editor.journal;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.ligne.editor.connection.UiThread;

/**
 * Writes unsaved texts down while they are typed: at the latest {@link #DELAY_MS} after a key, in
 * the background. Lives on the UI thread.
 */
final class Keeper {
  /** Family of the jobs that write, to wait for. */
  static final Object FAMILY = Keeper.class;

  private static final int DELAY_MS = 400;

  private final Journal journal;
  private final Setbacks setbacks;
  private final Map<String, IDocument> unsaved = new LinkedHashMap<>();
  private final Set<String> changed = new LinkedHashSet<>();

  /**
   * Writes into a journal.
   *
   * @param setbacks is told, on threads of jobs, what cannot be written
   */
  Keeper(Journal journal, Setbacks setbacks) {
    this.journal = journal;
    this.setbacks = setbacks;
  }

  /**
   * A text has changed.
   *
   * @param isUnsaved asked when the change is over
   */
  void changed(String uri, IDocument document, BooleanSupplier isUnsaved) {
    UiThread.later(
        () -> {
          if (isUnsaved.getAsBoolean()) {
            note(uri, document);
          }
        });
  }

  private void note(String uri, IDocument document) {
    if (changed.isEmpty()) {
      Display.getCurrent().timerExec(DELAY_MS, this::write);
    }
    unsaved.put(uri, document);
    changed.add(uri);
  }

  /** A text is saved, or given up. */
  void settled(String uri) {
    UiThread.later(
        () -> {
          changed.remove(uri);
          if (unsaved.remove(uri) != null) {
            inBackground(() -> journal.forget(uri));
          }
        });
  }

  private void write() {
    for (String uri : changed) {
      String text = unsaved.get(uri).get();
      inBackground(() -> journal.keep(uri, text));
    }
    changed.clear();
  }

  private void inBackground(Writing writing) {
    new WritingJob(writing, setbacks).schedule();
  }

  private interface Writing {
    void run() throws IOException;
  }

  /** Writes; one after the other, in the order they were asked for. */
  private static final class WritingJob extends Job implements ISchedulingRule {
    private final Writing writing;
    private final Setbacks setbacks;

    WritingJob(Writing writing, Setbacks setbacks) {
      super("Journal"); // Never shown.
      this.writing = writing;
      this.setbacks = setbacks;
      setSystem(true);
      setRule(this);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      try {
        writing.run();
        setbacks.over();
      } catch (IOException e) {
        setbacks.add(e);
      }
      return Status.OK_STATUS;
    }

    @Override
    public boolean belongsTo(Object family) {
      return family == FAMILY;
    }

    @Override
    public boolean contains(ISchedulingRule rule) {
      return rule == this;
    }

    @Override
    public boolean isConflicting(ISchedulingRule rule) {
      return rule instanceof WritingJob;
    }
  }
}
