package org.ligne.dsl.ide.schedule;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.log4j.Logger;
import org.eclipse.emf.ecore.resource.Resource;
import org.ligne.compiler.Compilation;
import org.ligne.compiler.Compiler;
import org.ligne.compiler.Diagnostic;
import org.ligne.dsl.ide.project.DiagnosticBoard;
import org.ligne.dsl.ide.project.LiveProject;
import org.ligne.dsl.ide.project.OpenTexts;
import org.ligne.dsl.ide.project.ProjectListener;

/**
 * The schedules of all projects. When a project's texts have rested for a moment and hold no
 * errors, it is planned in the background, on a copy of its own, so that nobody waits for it. What
 * only planning finds is then told with the other diagnostics. All methods may be called from any
 * thread and return at once.
 */
@Singleton
public class Schedules implements ProjectListener {
  private static final Logger LOG = Logger.getLogger(Schedules.class);
  private static final long REST_MILLIS = 700;

  private final Compiler compiler;
  private final DiagnosticBoard board;
  private final ScheduledThreadPoolExecutor planner;
  private final Map<Path, Slot> slots = new TreeMap<>();
  private final List<ScheduleListener> listeners = new CopyOnWriteArrayList<>();

  @Inject
  Schedules(Compiler compiler, DiagnosticBoard board) {
    this.compiler = compiler;
    this.board = board;
    this.planner = new ScheduledThreadPoolExecutor(1, Schedules::thread);
    planner.setRemoveOnCancelPolicy(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "ligne-plan");
    thread.setDaemon(true);
    thread.setContextClassLoader(Schedules.class.getClassLoader());
    thread.setPriority(Thread.MIN_PRIORITY);
    return thread;
  }

  /**
   * The last planning of a project that gave schedules. It may be of slightly older texts.
   *
   * @param project the project's folder, or the file that is its own project
   */
  public synchronized Optional<Planning> latest(Path project) {
    return Optional.ofNullable(slots.get(project)).map(slot -> slot.latest);
  }

  /** The last planning of the project a file was loaded for by the server. */
  public Optional<Planning> latest(Resource file) {
    return Optional.ofNullable(LiveProject.placeOf(file)).flatMap(this::latest);
  }

  /** Whether the last planning of a file's project is of the texts as they are now. */
  public boolean isCurrent(Resource file) {
    Path project = LiveProject.placeOf(file);
    return project != null && isCurrent(project);
  }

  /** Whether the last planning of a project is of the texts as they are now. */
  public synchronized boolean isCurrent(Path project) {
    return slots.containsKey(project) && slots.get(project).current;
  }

  /** Whether the project a file was loaded for is being planned, or will be in a moment. */
  public boolean isPlanning(Resource file) {
    Path project = LiveProject.placeOf(file);
    return project != null && isPlanning(project);
  }

  /** Whether a project is being planned, or will be in a moment. */
  public synchronized boolean isPlanning(Path project) {
    Slot slot = slots.get(project);
    return slot != null && slot.run != null;
  }

  /**
   * A planning of the texts as they are now; if they change meanwhile, of those. It holds no
   * schedules when the texts hold errors. It is cancelled when the project is closed.
   *
   * @param project the project's folder, or the file that is its own project
   */
  public synchronized CompletableFuture<Planning> request(Path project) {
    Slot slot = slots.get(project);
    if (slot == null) {
      return CompletableFuture.failedFuture(new IllegalArgumentException("no project: " + project));
    }
    if (slot.current) {
      return CompletableFuture.completedFuture(slot.latest);
    }
    CompletableFuture<Planning> answer = slot.await();
    queue(project, slot, 0);
    return answer;
  }

  /** Tells a listener of every planning that gave schedules. */
  public void addListener(ScheduleListener listener) {
    listeners.add(listener);
  }

  /** Tells a listener no more. */
  public void removeListener(ScheduleListener listener) {
    listeners.remove(listener);
  }

  /** Ends all work in the background for good. */
  public synchronized void shutdown() {
    slots.values().forEach(Slot::stop);
    planner.shutdownNow();
    slots.values().forEach(slot -> slot.takeWaiting().forEach(each -> each.cancel(false)));
  }

  @Override
  public synchronized void changing(LiveProject project) {
    Slot slot = slots.computeIfAbsent(project.place(), any -> new Slot());
    slot.stop();
    slot.current = false;
  }

  @Override
  public synchronized void built(LiveProject project, OpenTexts texts) {
    changing(project);
    Slot slot = slots.get(project.place());
    slot.texts = texts.copy();
    boolean errors = board.hasErrors(project.place());
    if (errors) {
      board.removePlanned(project.place());
    }
    if (slot.isAwaited()) {
      queue(project.place(), slot, 0);
    } else if (!errors) {
      queue(project.place(), slot, REST_MILLIS);
    }
  }

  @Override
  public synchronized void removed(Path place) {
    Slot slot = slots.remove(place);
    if (slot != null) {
      slot.stop();
      slot.takeWaiting().forEach(each -> each.cancel(false));
    }
  }

  private void queue(Path project, Slot slot, long delay) {
    if (planner.isShutdown()) {
      return;
    }
    slot.stop();
    Run run = new Run(project, slot.texts);
    slot.run = run;
    slot.queued = planner.schedule(() -> plan(project, slot, run), delay, TimeUnit.MILLISECONDS);
  }

  // A failure here is a defect of ours; it must not end the thread all plans wait for.
  @SuppressWarnings("checkstyle:illegalcatch")
  private void plan(Path project, Slot slot, Run run) {
    try {
      finish(slot, run, run.compile(compiler));
    } catch (CancellationException e) {
      LOG.debug("planning broken off", e); // Newer texts are planned soon.
    } catch (RuntimeException e) {
      LOG.error("Planning failed for " + project, e);
      fail(slot, e);
    }
  }

  private void finish(Slot slot, Run run, Planning planning) {
    List<CompletableFuture<Planning>> waiting;
    Compilation compilation = planning.compilation();
    synchronized (this) {
      if (slot.run != run) {
        return;
      }
      slot.run = null;
      waiting = slot.takeWaiting();
      if (isPlanned(compilation)) {
        slot.latest = planning;
        slot.current = true;
        board.putPlanned(planning.project(), planning.root(), byFile(planning));
      }
    }
    waiting.forEach(each -> each.complete(planning));
    if (isPlanned(compilation)) {
      listeners.forEach(each -> each.planned(planning));
    }
  }

  /** Whether there was something to plan; an entry that found no place is an error of the plan. */
  private static boolean isPlanned(Compilation compilation) {
    return !compilation.hasErrors() || !compilation.schedules().isEmpty();
  }

  private synchronized void fail(Slot slot, RuntimeException failure) {
    slot.run = null;
    slot.takeWaiting().forEach(each -> each.completeExceptionally(failure));
  }

  /** What only planning found; the rest is known from checking. */
  private static Map<Path, List<Diagnostic>> byFile(Planning planning) {
    return planning.compilation().planned().stream()
        .collect(
            Collectors.groupingBy(each -> planning.file(each), TreeMap::new, Collectors.toList()));
  }
}
