package org.ligne.editor.connection;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Shows long work of the server as a Job, which can be cancelled. */
final class ServerProgress {
  private final Map<Either<String, Integer>, Work> running = new ConcurrentHashMap<>();

  void take(ProgressParams news) {
    if (news.getValue() != null && news.getValue().isLeft()) {
      switch (news.getValue().getLeft()) {
        case WorkDoneProgressBegin begin -> begin(news.getToken(), begin);
        case WorkDoneProgressReport report -> report(news.getToken(), report);
        case WorkDoneProgressEnd end -> end(news.getToken());
        default -> Log.info("Unknown kind of progress: " + news);
      }
    }
  }

  private void begin(Either<String, Integer> token, WorkDoneProgressBegin begin) {
    String title = begin.getTitle() == null ? Messages.serverWorks : begin.getTitle();
    Work work = new Work(title, token);
    running.put(token, work);
    work.schedule();
  }

  private void report(Either<String, Integer> token, WorkDoneProgressReport report) {
    Work work = running.get(token);
    if (work != null) {
      work.step = report.getMessage();
    }
  }

  private void end(Either<String, Integer> token) {
    Work work = running.remove(token);
    if (work != null) {
      work.done.countDown();
    }
  }

  private static final class Work extends Job {
    private static final long LOOK_MILLIS = 100;

    private final Either<String, Integer> token;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile String step;

    Work(String title, Either<String, Integer> token) {
      super(title);
      this.token = token;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
      monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
      try {
        while (!done.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
          monitor.subTask(step == null ? "" : step);
          if (monitor.isCanceled()) {
            LanguageServices.get()
                .ready()
                .ifPresent(all -> all.cancelProgress(new WorkDoneProgressCancelParams(token)));
            return Status.CANCEL_STATUS;
          }
        }
        return Status.OK_STATUS;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Status.CANCEL_STATUS;
      }
    }
  }
}
