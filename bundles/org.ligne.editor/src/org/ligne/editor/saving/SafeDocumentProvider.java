package org.ligne.editor.saving;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.content.IContentDescription;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;

/**
 * Saves plans of the workspace as a whole. The platform writes into the file in place, so a crash
 * in the middle would leave half a plan.
 */
public final class SafeDocumentProvider extends TextFileDocumentProvider {

  @Override
  protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite)
      throws CoreException {
    IFile file = local(info);
    if (file == null) {
      super.commitFileBuffer(monitor, info, overwrite);
      return;
    }
    refuse(file);
    boolean isExpected = overwrite || info.fTextFileBuffer.isSynchronized();
    if (!isExpected || !file.exists() || !isPlainUnicode(file, info.fTextFileBuffer)) {
      restoreFolder(file);
      super.commitFileBuffer(monitor, info, overwrite); // Which knows what to ask or create.
      return;
    }
    ITextFileBuffer buffer = info.fTextFileBuffer;
    SubMonitor progress = SubMonitor.convert(monitor, 3);
    save(file, buffer, progress.split(2));
    if (info.fModel instanceof AbstractMarkerAnnotationModel model) {
      model.updateMarkers(buffer.getDocument());
    }
    // The disk holds this very text, so only the buffer's idea of being unsaved goes.
    buffer.revert(progress.split(1));
  }

  private static void refuse(IFile file) throws CoreException {
    Optional<String> obstacle = Obstacle.of(file);
    if (obstacle.isPresent()) {
      throw new NotSaved(obstacle.get(), null);
    }
  }

  /** A folder that was taken away outside is still there for the platform, so it makes none. */
  private static void restoreFolder(IFile file) throws CoreException {
    try {
      Files.createDirectories(file.getLocation().toPath().getParent());
    } catch (IOException e) {
      throw Obstacle.failure(file, e);
    }
  }

  /** Takes the text of the file; unsaved text goes to the local history before. */
  @Override
  public void synchronize(Object element) throws CoreException {
    FileInfo info = getFileInfo(element);
    IFile file = info == null ? null : local(info);
    if (file != null && file.exists() && info.fTextFileBuffer.isDirty()) {
      ITextFileBuffer buffer = info.fTextFileBuffer;
      Charset encoding = Charset.forName(buffer.getEncoding());
      History.keepUnsaved(file, buffer.getDocument().get().getBytes(encoding));
    }
    super.synchronize(element);
  }

  /** What is replaced on the disk must be read anew, which takes a wider rule than writing. */
  @Override
  protected ISchedulingRule computeSchedulingRule(IResource resource) {
    ISchedulingRule reading = ResourcesPlugin.getWorkspace().getRuleFactory().refreshRule(resource);
    return MultiRule.combine(super.computeSchedulingRule(resource), reading);
  }

  /** The file of the workspace that is edited, if it lies on a disk; null for others. */
  private static IFile local(FileInfo info) {
    IFile file = info.fElement instanceof IFileEditorInput input ? input.getFile() : null;
    return file == null || file.getLocation() == null ? null : file;
  }

  /** Other encodings may lack a character, and marks at the beginning must be kept. */
  private static boolean isPlainUnicode(IFile file, ITextFileBuffer buffer) throws CoreException {
    IContentDescription description = file.getContentDescription();
    boolean isMarked =
        description != null && description.getProperty(IContentDescription.BYTE_ORDER_MARK) != null;
    return StandardCharsets.UTF_8.name().equals(buffer.getEncoding()) && !isMarked;
  }

  private static void save(IFile file, ITextFileBuffer buffer, SubMonitor progress)
      throws CoreException {
    byte[] content = buffer.getDocument().get().getBytes(StandardCharsets.UTF_8);
    History.keepSaved(file, progress.split(1));
    try {
      WholeFile.write(file.getLocation().toPath(), content);
    } catch (IOException e) {
      throw Obstacle.failure(file, e);
    }
    file.refreshLocal(IResource.DEPTH_ZERO, progress.split(1));
  }
}
