package org.ligne.editor.connection;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Hears nothing of file buffers but what a subclass wants to hear. */
public abstract class BufferListener implements IFileBufferListener {

  @Override
  public void bufferCreated(IFileBuffer buffer) {
    // Not wanted.
  }

  @Override
  public void bufferDisposed(IFileBuffer buffer) {
    // Not wanted.
  }

  @Override
  public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
    // Not wanted.
  }

  @Override
  public void bufferContentReplaced(IFileBuffer buffer) {
    // Not wanted.
  }

  @Override
  public void stateChanging(IFileBuffer buffer) {
    // Not wanted.
  }

  @Override
  public void dirtyStateChanged(IFileBuffer buffer, boolean dirty) {
    // Not wanted.
  }

  @Override
  public void stateValidationChanged(IFileBuffer buffer, boolean validated) {
    // Not wanted.
  }

  @Override
  public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
    // Not wanted.
  }

  @Override
  public void underlyingFileDeleted(IFileBuffer buffer) {
    // Not wanted.
  }

  @Override
  public void stateChangeFailed(IFileBuffer buffer) {
    // Not wanted.
  }
}
