package org.ligne.dsl.ide.project;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Pair;
import org.eclipse.xtext.util.Tuples;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.xbase.lib.Procedures.Procedure2;

/**
 * What the server asks of a workspace, answered by projects with walls. Of the class it extends
 * nothing is left at work: that one has a file in one project, and no project without a folder.
 */
@Singleton
public class Workspace extends WorkspaceManager {
  @Inject private Projects projects;
  @Inject private Uris uris;
  @Inject private DiagnosticBoard board;
  @Inject private ShelvedMedia media;

  @Override
  public void initialize(
      URI folder, Procedure2<? super URI, ? super Iterable<Issue>> any, CancelIndicator cancel) {
    List<WorkspaceFolder> folders =
        folder == null ? List.of() : List.of(new WorkspaceFolder(folder.toString(), ""));
    initialize(folders, any, cancel);
  }

  /** Notes the folders; they are read by the first build. */
  @Override
  public void initialize(
      List<WorkspaceFolder> folders,
      Procedure2<? super URI, ? super Iterable<Issue>> any,
      CancelIndicator cancel) {
    folders.forEach(this::add);
  }

  private void add(WorkspaceFolder folder) {
    Path path = Uris.path(uris.toUri(folder.getUri()));
    if (path != null) {
      projects.addFolder(path);
    }
  }

  /** Brings all projects up to date. */
  public List<IResourceDescription.Delta> build(CancelIndicator cancel) {
    projects.build(cancel);
    afterBuild(List.of());
    return List.of();
  }

  @Override
  public void didChangeWorkspaceFolders(
      DidChangeWorkspaceFoldersParams params, CancelIndicator cancel) {
    for (WorkspaceFolder removed : params.getEvent().getRemoved()) {
      Path path = Uris.path(uris.toUri(removed.getUri()));
      if (path != null) {
        projects.removeFolder(path);
      }
    }
    params.getEvent().getAdded().forEach(this::add);
    build(cancel);
  }

  @Override
  protected void refreshWorkspaceConfig(CancelIndicator cancel) {
    projects.allMoved();
    build(cancel);
  }

  @Override
  public Buildable didChangeFiles(List<URI> changed, List<URI> moved) {
    changed.stream().map(Uris::path).filter(file -> file != null).forEach(this::textChanged);
    moved.stream().map(Uris::path).filter(file -> file != null).forEach(this::moved);
    return this::build;
  }

  private void textChanged(Path file) {
    media.changed(file);
    projects.textChanged(file);
  }

  private void moved(Path file) {
    media.changed(file);
    projects.moved(file);
  }

  @Override
  public Buildable didOpen(URI uri, Integer version, String text) {
    Path file = Uris.path(uri);
    if (file == null) {
      return Buildable
          .NO_BUILD; // The platforms that come with Ligne can be looked at, that is all.
    }
    projects.texts().put(file, new TextDocument(version, text));
    board.edited(file, version);
    projects.openedOrClosed(file);
    return this::build;
  }

  @Override
  public Buildable didChangeTextDocumentContent(
      URI uri, Integer version, Iterable<TextDocumentContentChangeEvent> changes) {
    TextDocument before = projects.texts().of(uri);
    if (before == null) {
      return Buildable.NO_BUILD;
    }
    Path file = Uris.path(uri);
    projects.texts().put(file, before.withChanges(version, changes));
    board.edited(file, version);
    projects.textChanged(file);
    return this::build;
  }

  @Override
  public Buildable didClose(URI uri) {
    Path file = Uris.path(uri);
    if (file == null) {
      return Buildable.NO_BUILD;
    }
    projects.texts().remove(file);
    board.closed(file);
    projects.openedOrClosed(file);
    return this::build;
  }

  @Override
  public boolean isDocumentOpen(URI uri) {
    return projects.texts().of(uri) != null;
  }

  @Override
  public Pair<? super Document, ? super XtextResource> read(URI uri) {
    URI file = uri.trimFragment();
    LiveProject project = projects.of(file);
    if (project == null) {
      return null;
    }
    XtextResource resource = project.resource(file);
    TextDocument open = projects.texts().of(file);
    return Tuples.pair(open == null ? closed(resource) : open, resource);
  }

  private static TextDocument closed(XtextResource resource) {
    return new TextDocument(0, resource.getParseResult().getRootNode().getText());
  }

  /** The names of all projects together, each file once; found out when somebody asks. */
  @Override
  public IResourceDescriptions getIndex() {
    Map<URI, IResourceDescription> files = new LinkedHashMap<>();
    for (LiveProject project : projects.all()) {
      for (XtextResource file : project.files()) {
        IResourceDescription.Manager manager =
            file.getResourceServiceProvider().getResourceDescriptionManager();
        files.putIfAbsent(file.getURI(), manager.getResourceDescription(file));
      }
    }
    return new ResourceDescriptionsData(files.values());
  }
}
