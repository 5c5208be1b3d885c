package org.ligne.app.project;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;

/** Remembers in which order projects were worked on, from the editors that become active. */
public final class RecentProjects implements IPartListener2 {
  private static final String KEY = "recent.projects";
  private static final String SEPARATOR = "/"; // in no project's name
  private static final int MOST = 8;

  /** Names of projects there are, the one worked on last first, then the rest by name. */
  public static List<String> names() {
    List<String> remembered = remembered();
    Stream<String> others =
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
            .map(IProject::getName)
            .sorted(Comparator.naturalOrder());
    return Stream.concat(remembered.stream(), others)
        .distinct()
        .filter(name -> ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists())
        .limit(MOST)
        .toList();
  }

  @Override
  public void partActivated(IWorkbenchPartReference part) {
    if (part instanceof IEditorReference editor) {
      project(editor).ifPresent(RecentProjects::remember);
    }
  }

  private static Optional<String> project(IEditorReference editor) {
    try {
      IFile file = ResourceUtil.getFile(editor.getEditorInput());
      return Optional.ofNullable(file).map(known -> known.getProject().getName());
    } catch (PartInitException e) {
      return Optional.empty(); // an editor without input belongs to no project
    }
  }

  private static void remember(String project) {
    List<String> before = remembered();
    if (before.isEmpty() || !before.getFirst().equals(project)) {
      List<String> now =
          Stream.concat(Stream.of(project), before.stream()).distinct().limit(MOST).toList();
      preferences().put(KEY, String.join(SEPARATOR, now));
    }
  }

  private static List<String> remembered() {
    String names = preferences().get(KEY, "");
    return names.isEmpty() ? List.of() : List.of(names.split(SEPARATOR));
  }

  private static IEclipsePreferences preferences() {
    return InstanceScope.INSTANCE.getNode("org.ligne.app");
  }
}
