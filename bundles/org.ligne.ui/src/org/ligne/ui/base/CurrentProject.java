package org.ligne.ui.base;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.ligne.editor.project.LigneNature;

/**
 * The project of plans the user is at: that of what is selected, else of the text in front, else
 * the one before, else the only one there is. Commands are enabled by it. UI thread only.
 */
public final class CurrentProject extends AbstractSourceProvider {
  /** The variable of expressions that holds the project, if there is one. */
  public static final String VARIABLE = "org.ligne.ui.project";

  private static final List<Consumer<Optional<IProject>>> LISTENERS = new CopyOnWriteArrayList<>();
  private static IProject current;

  private final IResourceChangeListener resources = this::resourceChanged;
  private final Windows windows = new Windows(this::look);

  /** The project; empty if there is none to be at. */
  public static Optional<IProject> get() {
    return Optional.ofNullable(current).filter(LigneNature::isOn);
  }

  /** Has somebody told of changes. */
  public static void addListener(Consumer<Optional<IProject>> listener) {
    LISTENERS.add(listener);
  }

  /** Undoes {@link #addListener}. */
  public static void removeListener(Consumer<Optional<IProject>> listener) {
    LISTENERS.remove(listener);
  }

  @Override
  public void initialize(IServiceLocator locator) {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(resources, IResourceChangeEvent.POST_CHANGE);
    windows.follow(PlatformUI.getWorkbench());
    look(null);
  }

  @Override
  public void dispose() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(resources);
    windows.leave(PlatformUI.getWorkbench());
  }

  private void resourceChanged(IResourceChangeEvent event) {
    if (event.getDelta() != null && ProjectChanges.in(event.getDelta())) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> look(null));
    }
  }

  private void look(IWorkbenchPart part) {
    IWorkbenchPage page = part == null ? Views.page().orElse(null) : part.getSite().getPage();
    IProject now =
        Selected.project(page).or(CurrentProject::get).or(CurrentProject::only).orElse(null);
    if (!Objects.equals(now, current)) {
      current = now;
      LISTENERS.forEach(listener -> listener.accept(get()));
    }
    fireSourceChanged(ISources.WORKBENCH, getCurrentState());
  }

  private static Optional<IProject> only() {
    List<IProject> all = PlanProjects.all();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  @Override
  public Map<String, Object> getCurrentState() {
    return Map.of(VARIABLE, get().<Object>map(project -> project).orElse(NOTHING));
  }

  @Override
  public String[] getProvidedSourceNames() {
    return new String[] {VARIABLE};
  }

  /** What stands for no project in expressions. */
  private static final Object NOTHING = new Object();
}
