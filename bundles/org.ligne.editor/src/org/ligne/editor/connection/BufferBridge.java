package org.ligne.editor.connection;

import java.util.Optional;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.content.IContentType;

/** Opens a document at the server with its file buffer, and closes it with the buffer. */
final class BufferBridge implements IFileBufferListener {
  private static final String CONTENT_TYPE = "org.ligne.editor.source";

  @Override
  public void bufferCreated(IFileBuffer buffer) {
    if (buffer instanceof ITextFileBuffer text && isOurs(buffer)) {
      uri(buffer).ifPresent(uri -> Documents.open(text.getDocument(), uri));
    }
  }

  @Override
  public void bufferDisposed(IFileBuffer buffer) {
    if (buffer instanceof ITextFileBuffer text && text.getDocument() != null) {
      Documents.close(text.getDocument());
    }
  }

  private static boolean isOurs(IFileBuffer buffer) {
    try {
      IContentType type = buffer.getContentType();
      for (IContentType kind = type; kind != null; kind = kind.getBaseType()) {
        if (CONTENT_TYPE.equals(kind.getId())) {
          return true;
        }
      }
      return false;
    } catch (CoreException e) {
      return false; // A file that cannot be read; the editor says so.
    }
  }

  private static Optional<String> uri(IFileBuffer buffer) {
    return Optional.ofNullable(buffer.getFileStore())
        .map(IFileStore::toURI)
        .flatMap(uri -> Uris.path(uri.toString()))
        .map(Uris::of);
  }

  @Override
  public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
    // The document tells its changes itself.
  }

  @Override
  public void bufferContentReplaced(IFileBuffer buffer) {
    // The document tells its changes itself.
  }

  @Override
  public void stateChanging(IFileBuffer buffer) {
    // Nothing to do.
  }

  @Override
  public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
    // The server reads the document, saved or not.
  }

  @Override
  public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
    // Nothing to do.
  }

  @Override
  public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
    // Another buffer is opened for the new place, and this one disposed.
  }

  @Override
  public void underlyingFileDeleted(IFileBuffer buffer) {
    // Unsaved text stays in the editor; the buffer is disposed with it.
  }

  @Override
  public void stateChangeFailed(IFileBuffer buffer) {
    // Nothing to do.
  }
}
