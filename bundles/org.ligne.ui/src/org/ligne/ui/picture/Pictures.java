package org.ligne.ui.picture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.editor.connection.UiLanguage;
import org.ligne.ui.base.CurrentProject;
import org.ligne.ui.base.Now;
import org.ligne.visual.plan.Plan;

/**
 * The latest pictures of the projects: each follows the plans of its project, a moment later. UI
 * thread only.
 */
public final class Pictures {
  private static final Pictures INSTANCE = new Pictures();

  private final Map<IProject, Picture> latest = new HashMap<>();
  private final Map<IProject, Planning> coming = new HashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  private Pictures() {
    org.ligne.ui.plan.Plans.get().addListener(this::planned);
  }

  /** The pictures of this workbench. */
  public static Pictures get() {
    return INSTANCE;
  }

  /** Has somebody told when pictures or their freshness may have changed. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Undoes {@link #addListener}. */
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  /** The project in front has its picture made before somebody asks for it. */
  private void planned() {
    CurrentProject.get().ifPresent(this::latest);
    tell();
  }

  private void tell() {
    listeners.forEach(Runnable::run);
  }

  /**
   * The last picture of a project, if its texts could ever be planned. A newer one is on its way
   * then, if there is a newer plan.
   */
  public Optional<Picture> latest(IProject project) {
    Optional<Planning> planning = org.ligne.ui.plan.Plans.get().latest(project);
    Picture known = latest.get(project);
    if (planning.isEmpty()) {
      return Optional.empty();
    }
    if (known == null || known.planning() != planning.get()) {
      draw(project, planning.get());
    }
    return Optional.ofNullable(known);
  }

  private void draw(IProject project, Planning planning) {
    if (coming.put(project, planning) == planning) {
      return;
    }
    ICoreRunnable work =
        monitor -> {
          Plan plan =
              org.ligne.visual.plan.Plans.of(
                  planning.texts(), planning.compilation(), UiLanguage.locale());
          Picture picture = new Picture(project, planning, plan);
          PlatformUI.getWorkbench().getDisplay().asyncExec(() -> drawn(picture));
          Warming.with(plan, Now.instant());
        };
    Job job = Job.createSystem(Messages.drawing, work);
    job.setPriority(Job.SHORT);
    job.schedule();
  }

  private void drawn(Picture picture) {
    if (coming.get(picture.project()) == picture.planning()) {
      latest.put(picture.project(), picture);
      tell();
    }
  }
}
