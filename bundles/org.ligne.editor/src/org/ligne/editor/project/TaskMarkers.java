package org.ligne.editor.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The task markers of one file: what its comments say is still to be done. */
final class TaskMarkers {
  private final IFile file;

  TaskMarkers(IFile file) {
    this.file = file;
  }

  /** Compares the markers with the saved text; those that stay as they are, are not touched. */
  void update() throws CoreException {
    Map<Map<String, Object>, IMarker> old = new HashMap<>();
    for (IMarker marker : file.findMarkers(PlanMarkers.TASK, true, IResource.DEPTH_ZERO)) {
      old.put(marker.getAttributes(), marker);
    }
    Set<Map<String, Object>> wanted = new HashSet<>();
    for (Task task : tasks()) {
      Map<String, Object> attributes = attributes(task);
      wanted.add(attributes);
      if (!old.containsKey(attributes)) {
        file.createMarker(PlanMarkers.TASK, attributes);
      }
    }
    for (Map.Entry<Map<String, Object>, IMarker> marker : old.entrySet()) {
      if (!wanted.contains(marker.getKey())) {
        marker.getValue().delete();
      }
    }
  }

  private static Map<String, Object> attributes(Task task) {
    return Map.of(
        IMarker.MESSAGE, task.text(),
        IMarker.PRIORITY, task.isUrgent() ? IMarker.PRIORITY_HIGH : IMarker.PRIORITY_NORMAL,
        IMarker.USER_EDITABLE, false,
        IMarker.LINE_NUMBER, task.line(),
        IMarker.CHAR_START, task.start(),
        IMarker.CHAR_END, task.end());
  }

  private List<Task> tasks() {
    try {
      return Task.in(Files.readString(file.getLocation().toPath(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return List.of(); // Not readable or no text: the problem markers say so.
    }
  }
}
