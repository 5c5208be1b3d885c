package org.ligne.editor.connection;

import java.util.Optional;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.content.IContentType;

/** Opens a document at the server with its file buffer, and closes it with the buffer. */
final class BufferBridge extends BufferListener {
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
}
