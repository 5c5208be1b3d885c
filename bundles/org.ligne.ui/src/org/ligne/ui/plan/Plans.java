package org.ligne.ui.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IProject;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.ui.PlatformUI;
import org.ligne.dsl.ide.schedule.Planning;
import org.ligne.dsl.ide.schedule.Schedules;
import org.ligne.dsl.ide.server.LigneLanguageServer;
import org.ligne.editor.connection.LanguageServices;
import org.ligne.editor.connection.ServerListener;
import org.ligne.ui.base.PlanProjects;

/**
 * The latest schedules of the projects: those the language server plans in the background while
 * people write. May be asked from any thread; listeners are told on the UI thread.
 */
public final class Plans implements ServerListener {
  private static final Plans INSTANCE = new Plans();

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  private Plans() {
    LanguageServices.get().addListener(this);
    LanguageServices.get()
        .server()
        .thenAccept(server -> server.schedules().addListener(planning -> tell()));
  }

  /** The plans of this workbench. */
  public static Plans get() {
    return INSTANCE;
  }

  /** The last schedules of a project; they may be of slightly older texts. */
  public Optional<Planning> latest(IProject project) {
    return folder(project).flatMap(folder -> schedules().flatMap(all -> all.latest(folder)));
  }

  /** How the last schedules of a project stand to its texts. */
  public Freshness freshness(IProject project) {
    Optional<Path> folder = folder(project);
    Optional<Schedules> all = schedules();
    if (folder.isEmpty() || all.isEmpty() || all.get().isPlanning(folder.get())) {
      return Freshness.PLANNING;
    }
    return all.get().isCurrent(folder.get()) ? Freshness.CURRENT : Freshness.OLDER;
  }

  /** Has somebody told, on the UI thread, when schedules or their freshness may have changed. */
  public void addListener(Runnable listener) {
    listeners.add(listener);
  }

  /** Undoes {@link #addListener}. */
  public void removeListener(Runnable listener) {
    listeners.remove(listener);
  }

  @Override
  public void published(String uri, List<Diagnostic> problems) {
    tell();
  }

  private void tell() {
    if (!listeners.isEmpty() && PlatformUI.isWorkbenchRunning()) {
      PlatformUI.getWorkbench().getDisplay().asyncExec(() -> listeners.forEach(Runnable::run));
    }
  }

  private static Optional<Path> folder(IProject project) {
    return PlanProjects.folder(project);
  }

  private static Optional<Schedules> schedules() {
    return LanguageServices.get().ready().map(LigneLanguageServer::schedules);
  }
}
