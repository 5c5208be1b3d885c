package org.ligne.ui.tests.driver;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;

/** Makes projects for tests, and takes them away. */
public final class Projects {
  /** The nature of Ligne projects. */
  public static final String NATURE = "org.ligne.editor.nature";

  private Projects() {}

  /** A Ligne project with files: path to text. */
  public static IProject create(String name, Map<String, String> files) {
    IProject project = root().getProject(name);
    workspace(
        () -> {
          project.create(null);
          project.open(null);
          // Natures given to a project that is being created would not be set up.
          IProjectDescription description = project.getDescription();
          description.setNatureIds(new String[] {NATURE});
          project.setDescription(description, null);
          for (Map.Entry<String, String> file : files.entrySet()) {
            write(project.getFile(file.getKey()), file.getValue());
          }
        });
    return project;
  }

  /** A Ligne project with a copy of an example of the repository. */
  public static IProject example(String example) {
    Path folder = Path.of(System.getProperty("ligne.root"), "examples", example);
    IProject project = create(example, Map.of());
    workspace(
        () -> {
          try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
              String path = folder.relativize(file).toString();
              write(project.getFile(path), Files.readAllBytes(file));
            }
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return project;
  }

  /** Writes a file of a project, with the folders it needs. */
  public static IFile write(IProject project, String path, String text) {
    IFile file = project.getFile(path);
    workspace(() -> write(file, text));
    return file;
  }

  /** Deletes every project, its files too. */
  public static void deleteAll() {
    workspace(
        () -> {
          for (IProject project : root().getProjects()) {
            project.delete(IResource.FORCE | IResource.ALWAYS_DELETE_PROJECT_CONTENT, null);
          }
        });
  }

  /** Waits until the workspace is built. */
  public static void awaitBuild() {
    try {
      Job.getJobManager().join(ResourcesPlugin.FAMILY_MANUAL_BUILD, null);
      Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, null);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted while waiting", e);
    }
  }

  private static void write(IFile file, String text) throws CoreException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(IFile file, byte[] content) throws CoreException {
    if (file.exists()) {
      file.setContents(new ByteArrayInputStream(content), true, true, null);
    } else {
      createParents(file.getParent());
      file.create(new ByteArrayInputStream(content), true, null);
    }
  }

  private static void createParents(IContainer folder) throws CoreException {
    if (folder instanceof IFolder inner && !inner.exists()) {
      createParents(inner.getParent());
      inner.create(true, true, null);
    }
  }

  private static void workspace(WorkspaceCode code) {
    try {
      ResourcesPlugin.getWorkspace().run((IWorkspaceRunnable) monitor -> code.run(), null);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  private static IWorkspaceRoot root() {
    return ResourcesPlugin.getWorkspace().getRoot();
  }

  /** Where a project lies on disk. */
  public static Path folder(IProject project) {
    IPath location = project.getLocation();
    return location.toPath();
  }

  private interface WorkspaceCode {
    void run() throws CoreException;
  }
}
