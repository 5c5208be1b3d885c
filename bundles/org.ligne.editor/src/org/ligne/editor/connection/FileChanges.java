package org.ligne.editor.connection;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceDeltaVisitor;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

/** What a change of resources means for plans. */
final class FileChanges implements IResourceDeltaVisitor {
  private static final int PROJECT_CHANGED =
      IResourceDelta.OPEN | IResourceDelta.DESCRIPTION | IResourceDelta.REPLACED;

  private final List<FileEvent> events = new ArrayList<>();
  private boolean projectsChanged;

  private FileChanges() {}

  static FileChanges of(IResourceDelta delta) {
    FileChanges changes = new FileChanges();
    try {
      if (delta != null) {
        delta.accept(changes);
      }
    } catch (CoreException e) {
      Log.error("Changed files could not be listed", e);
    }
    return changes;
  }

  /** The changed files of our open projects. */
  List<FileEvent> events() {
    return events;
  }

  /** Whether projects came, went, or became others. */
  boolean projectsChanged() {
    return projectsChanged;
  }

  @Override
  public boolean visit(IResourceDelta delta) {
    return switch (delta.getResource()) {
      case IProject project -> visitProject(delta, project);
      case IResource file when file.getType() == IResource.FILE -> visitFile(delta, file);
      default -> true;
    };
  }

  private boolean visitProject(IResourceDelta delta, IProject project) {
    boolean came = delta.getKind() != IResourceDelta.CHANGED;
    projectsChanged |= came || (delta.getFlags() & PROJECT_CHANGED) != 0;
    return WorkspaceBridge.isOurs(project);
  }

  private boolean visitFile(IResourceDelta delta, IResource file) {
    boolean sameText = (delta.getFlags() & (IResourceDelta.CONTENT | IResourceDelta.REPLACED)) == 0;
    if (delta.getKind() != IResourceDelta.CHANGED || !sameText) {
      Uris.of(file).ifPresent(uri -> events.add(new FileEvent(uri, type(delta))));
    }
    return false;
  }

  private static FileChangeType type(IResourceDelta delta) {
    return switch (delta.getKind()) {
      case IResourceDelta.ADDED -> FileChangeType.Created;
      case IResourceDelta.REMOVED -> FileChangeType.Deleted;
      default -> FileChangeType.Changed;
    };
  }
}
