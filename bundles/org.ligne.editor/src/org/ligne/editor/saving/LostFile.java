package org.ligne.editor.saving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.ligne.editor.connection.Log;

/** A file that was taken away while it was edited, perhaps with all of its project's folder. */
public final class LostFile {
  private static final int QUIETLY = IResource.FORCE | IResource.AVOID_NATURE_CONFIG;

  private LostFile() {}

  /** Whether a file of an open project is no longer on the disk. */
  public static boolean isIt(IFile file) {
    IPath location = file.getLocation();
    return file.getProject().isAccessible() && location != null && !Files.exists(location.toPath());
  }

  /**
   * Makes it possible to save the file again. The description of its project is written too, if it
   * is gone, as the project would else be none at the next start. Not within a scheduling rule.
   */
  public static void prepare(IFile file) {
    try {
      file.refreshLocal(IResource.DEPTH_ZERO, null);
      IProject project = file.getProject();
      Path folder = project.getLocation().toPath();
      if (!Files.exists(folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME))) {
        Files.createDirectories(folder);
        rewrite(project);
      }
    } catch (IOException | CoreException e) {
      // Saving the text fails for the same reason, and says so.
      Log.info("a lost file cannot be put back: " + e.getMessage());
    }
  }

  /** What is the same as before would not be written. */
  private static void rewrite(IProject project) throws CoreException {
    IProjectDescription description = project.getDescription();
    String comment = description.getComment();
    description.setComment(comment + " ");
    project.setDescription(description, QUIETLY, null);
    description.setComment(comment);
    project.setDescription(description, QUIETLY, null);
  }
}
