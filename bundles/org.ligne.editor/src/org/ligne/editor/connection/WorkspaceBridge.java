package org.ligne.editor.connection;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.services.LanguageServer;

/** Tells the server which projects are open and which of their files changed on disk. */
final class WorkspaceBridge implements IResourceChangeListener {
  /** Only projects with this nature are plans. */
  private static final String NATURE = "org.ligne.editor.nature";

  private final LanguageServer server;
  private List<WorkspaceFolder> told = List.of();

  WorkspaceBridge(LanguageServer server) {
    this.server = server;
  }

  /** The open projects of ours; the server is told the differences to them from now on. */
  synchronized List<WorkspaceFolder> folders() {
    told = open();
    return told;
  }

  void install() {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    tellProjects(); // What changed since the server was given them.
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    FileChanges changes = FileChanges.of(event.getDelta());
    if (changes.projectsChanged()) {
      tellProjects();
    }
    if (!changes.events().isEmpty()) {
      tellFiles(changes.events());
    }
  }

  private synchronized void tellProjects() {
    List<WorkspaceFolder> now = open();
    List<WorkspaceFolder> added = now.stream().filter(folder -> !told.contains(folder)).toList();
    List<WorkspaceFolder> removed = told.stream().filter(folder -> !now.contains(folder)).toList();
    told = now;
    if (!added.isEmpty() || !removed.isEmpty()) {
      server
          .getWorkspaceService()
          .didChangeWorkspaceFolders(
              new DidChangeWorkspaceFoldersParams(new WorkspaceFoldersChangeEvent(added, removed)));
    }
  }

  private void tellFiles(List<FileEvent> events) {
    server.getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(events));
  }

  private static List<WorkspaceFolder> open() {
    return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
        .filter(WorkspaceBridge::isOurs)
        .flatMap(project -> folder(project).stream())
        .toList();
  }

  private static Optional<WorkspaceFolder> folder(IProject project) {
    return Uris.of(project).map(uri -> new WorkspaceFolder(uri, project.getName()));
  }

  static boolean isOurs(IProject project) {
    try {
      return project.isAccessible() && project.hasNature(NATURE);
    } catch (CoreException e) {
      return false; // Closed at the same moment.
    }
  }
}
